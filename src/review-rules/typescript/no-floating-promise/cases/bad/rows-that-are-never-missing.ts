import { PrismaClient } from '@prisma/client';
import { prisma } from './prisma';

export class Orders {
  constructor(private readonly prisma: PrismaClient) {}

  async confirm(id: string) {
    const order = this.prisma.order.findUnique({ where: { id } }); // expect: missing-await
    if (!order) {
      throw new Error('no such order');
    }
    return this.prisma.order.update({ where: { id }, data: { status: 'confirmed' } });
  }
}

export async function cancel(id: string) {
  const order = prisma.order.findFirst({ where: { id } }); // expect: missing-await
  if (!order) return undefined;
  await prisma.order.update({ where: { id }, data: { status: 'cancelled' } });
  return order;
}

async function load(id: string) {
  return prisma.user.findUnique({ where: { id } });
}

export async function userOf(id: string) {
  const user = load(id); // expect: missing-await
  if (!user) throw new Error('no such user');
  return user;
}
