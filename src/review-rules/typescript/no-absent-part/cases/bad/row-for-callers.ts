import { prisma } from './prisma';

export async function balanceOf(id: string): Promise<number> {
  const account = await prisma.account.findUnique({ where: { id } });
  return account.balance; // expect: absent-record
}

export class Orders {
  constructor(private readonly repository: Repository) {}

  async cancel(number: string) {
    const order = await this.repository.findOneBy({ number });
    order.isOpen = false; // expect: absent-record
    await this.repository.save(order);
  }
}
