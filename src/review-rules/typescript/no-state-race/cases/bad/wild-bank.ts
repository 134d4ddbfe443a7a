import { drizzle } from 'drizzle-orm/node-postgres';
import knexFor from 'knex';
import { DataSource, Repository } from 'typeorm';
import { PrismaClient } from '@prisma/client';
import { moves, purses } from './schema';
import type { Purse } from './purse.entity';
import type { PrismaService } from './prisma.service';

const db = drizzle('postgres://localhost/bank');
const knex = knexFor({ client: 'pg' });
const prisma = new PrismaClient();

export class Bank {
  constructor(
    private readonly prisma: PrismaService,
    private readonly dataSource: DataSource,
    private readonly purses: Repository<Purse>,
  ) {}

  move(from: string, to: string, cents: number) {
    return this.prisma.$transaction(async (tx) => {
      await tx.purse.update({ where: { id: from }, data: { cents: { decrement: cents } } });
      await this.prisma.purse.update({ where: { id: to }, data: { cents: { increment: cents } } }); // expect: outside-transaction
    });
  }

  async close(id: string) {
    await this.dataSource.transaction(async (manager) => {
      const purse = await manager.findOneByOrFail('purse', { id });
      await this.purses.remove(purse as Purse); // expect: outside-transaction
      await this.dataSource.manager.insert('closed', { id }); // expect: outside-transaction
      await manager.delete('move', { purse: id });
    });
  }
}

export async function open(owner: string) {
  return prisma.$transaction(
    async function work(trx) {
      const purse = await trx.purse.create({ data: { owner } });
      await Promise.all([1, 2].map((kind) => prisma.card.create({ data: { kind, purseId: purse.id } }))); // expect: outside-transaction
      return purse;
    },
    { timeout: 5000 },
  );
}

export const pay = async (id: string, cents: number) => {
  await db.transaction(async (tx) => {
    await tx.insert(moves).values({ id, cents });
    await db.update(purses).set({ cents }); // expect: outside-transaction
  });
  await knex.transaction(async (trx) => {
    await trx('moves').insert({ id, cents });
    await knex('purses').where({ id }).update({ cents }); // expect: outside-transaction
  });
};

export const count = (store: Firestore, id: string) =>
  store.runTransaction(async (t) => {
    const purse = await t.get(store.collection('purses').doc(id));
    await store.collection('purses').doc(id).set({ seen: purse.get('seen') + 1 }); // expect: outside-transaction
  });

export const forget = (store: Firestore, id: string) =>
  store.runTransaction(async (t) => {
    t.delete(store.collection('purses').doc(id));
    await store.collection('cards').doc(id).delete(); // expect: outside-transaction
  });
