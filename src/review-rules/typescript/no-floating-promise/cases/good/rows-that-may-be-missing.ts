import { PrismaClient } from '@prisma/client';
import { prisma, store } from './prisma';

export class Orders {
  constructor(private readonly prisma: PrismaClient) {}

  async confirm(id: string) {
    const order = await this.prisma.order.findUnique({ where: { id } });
    if (!order) {
      throw new Error('no such order');
    }
    const query = this.prisma.order.findFirst({ where: { id } });
    return this.prisma.$transaction([query, this.prisma.order.count()]);
  }
}

export function kept(id: string) {
  const order = store.order.findFirst({ where: { id } });
  if (!order) return undefined;
  const query = prisma.order.findFirst({ where: { id } });
  return query;
}
