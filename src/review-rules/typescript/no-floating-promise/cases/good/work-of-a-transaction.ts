import { PrismaClient } from '@prisma/client';
import { DataSource } from 'typeorm';
import { collection } from './collection';

const prisma = new PrismaClient();

export async function move(source: DataSource, from: string, to: string, cents: number) {
  await prisma.$transaction(async (tx) => {
    const work = [
      tx.account.update({ where: { id: from }, data: { cents: { decrement: cents } } }),
      tx.account.update({ where: { id: to }, data: { cents: { increment: cents } } }),
    ];
    await Promise.all(work);
    return tx.move.create({ data: { from, to, cents } });
  });
  await prisma.$transaction([prisma.move.deleteMany({ where: { from } }), prisma.move.count()]);
  await source.transaction((manager) => manager.save({ from, to }));
  await collection.transaction(async (list) => {
    list.update({ from });
    list.save(to);
  });
}
