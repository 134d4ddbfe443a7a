import { InjectModel } from '@nestjs/mongoose';
import { PrismaClient } from '@prisma/client';
import type { FilterQuery, Model } from 'mongoose';
import type { Repository } from 'typeorm';
import { Invoice } from './invoice.entity';
import { ReminderDocument } from './reminder.schema';

export class InvoiceService {
  constructor(
    private readonly invoices: Repository<Invoice>,
    @InjectModel('Reminder') private readonly reminders: Model<ReminderDocument>,
    private readonly prisma: PrismaClient,
  ) {}

  async pay(invoice: Invoice): Promise<Invoice> {
    return this.invoices.save(invoice);
  }

  list(filter: FilterQuery<ReminderDocument>): Promise<ReminderDocument[]> {
    const query = this.reminders.find(filter);
    query.sort({ at: -1 });
    query.limit(10);
    return query.exec();
  }

  async forget(customer: string): Promise<void> {
    await this.prisma.$transaction([
      this.prisma.customer.delete({ where: { id: customer } }),
      this.prisma.order.deleteMany({ where: { customer } }),
    ]);
    await Promise.all([this.reminders.deleteMany({ customer }), this.invoices.delete({ customer })]);
    void this.prisma.audit.create({ data: { customer } }).catch(() => undefined);
  }

  async authorOf(post: string) {
    return this.prisma.post.findUnique({ where: { id: post } }).author();
  }

  async newest(): Promise<ReminderDocument | null> {
    return this.reminders.findOne().sort({ at: -1 }).lean();
  }

  build(): Invoice {
    const invoice = this.invoices.create();
    this.invoices.merge(invoice, { paidAt: new Date() });
    return invoice;
  }

  async each(visit: (one: ReminderDocument) => void): Promise<void> {
    for await (const one of this.reminders.find()) visit(one);
  }

  onModuleInit(): void {
    this.prisma.$connect();
  }

  touch(): void {
    this.prisma.audit.create({ data: { touched: true } }).then(undefined, (error: unknown) => console.warn(error));
  }
}
