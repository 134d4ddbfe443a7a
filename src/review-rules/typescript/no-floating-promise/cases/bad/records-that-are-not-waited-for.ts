import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { InjectRepository } from '@nestjs/typeorm';
import { PrismaClient } from '@prisma/client';
import { Model } from 'mongoose';
import type { DataSource, Repository } from 'typeorm';
import { Invoice } from './invoice.entity';
import { Reminder, ReminderDocument } from './reminder.schema';

@Injectable()
export class InvoiceService {
  constructor(
    @InjectRepository(Invoice) private readonly invoices: Repository<Invoice>,
    @InjectModel(Reminder.name) private readonly reminders: Model<ReminderDocument>,
    private readonly prisma: PrismaClient,
    private readonly source: DataSource,
  ) {}

  async pay(invoice: Invoice): Promise<Invoice> {
    invoice.paidAt = new Date();
    this.invoices.save(invoice); // expect: floating-promise
    return invoice;
  }

  async numberOf(id: string): Promise<string> {
    const invoice = this.invoices.findOneByOrFail({ id }); // expect: missing-await
    return invoice.number;
  }

  async forget(customer: string): Promise<void> {
    this.prisma.customer.delete({ where: { id: customer } }); // expect: floating-promise
    this.reminders.deleteMany({ customer }); // expect: floating-promise
    await this.invoices.delete({ customer });
  }

  async remind(customer: string): Promise<boolean> {
    const reminder = new this.reminders({ customer, at: Date.now() });
    reminder.save(); // expect: floating-promise
    if (this.reminders.exists({ customer })) return true; // expect: missing-await
    return false;
  }

  async move(from: string, to: string): Promise<void> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      runner.startTransaction(); // expect: floating-promise
      await runner.manager.update(Invoice, { customer: from }, { customer: to });
      runner.commitTransaction(); // expect: floating-promise
    } finally {
      await runner.release();
    }
  }
}
