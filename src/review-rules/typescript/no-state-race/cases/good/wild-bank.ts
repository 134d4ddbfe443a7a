import knexFor from 'knex';
import { DataSource, Repository } from 'typeorm';
import { PrismaClient } from '@prisma/client';
import type { Purse } from './purse.entity';
import type { PrismaService } from './prisma.service';

const knex = knexFor({ client: 'pg' });
const prisma = new PrismaClient();

export class Bank {
  constructor(
    private readonly prisma: PrismaService,
    private readonly dataSource: DataSource,
    private readonly purses: Repository<Purse>,
  ) {}

  async move(from: string, to: string, cents: number) {
    await this.prisma.purse.count();
    await this.prisma.$transaction(async (tx) => {
      await tx.purse.update({ where: { id: from }, data: { cents: { decrement: cents } } });
      await tx.purse.update({ where: { id: to }, data: { cents: { increment: cents } } });
      await this.prisma.auditLog.create({ data: { from, to } });
      const rate = await this.prisma.rate.findFirst({ where: { to } });
      return rate;
    });
    await this.prisma.$transaction([
      this.prisma.purse.update({ where: { id: from }, data: { cents } }),
      this.prisma.move.create({ data: { from, to, cents } }),
    ]);
  }

  async close(id: string) {
    await this.purses.update({ id }, { isOpen: false });
    await this.dataSource.transaction(async (manager) => {
      await manager.withRepository(this.purses).delete({ id });
      await this.note(manager, id);
      await manager.save(this.purses.create({ id }));
      await manager.save(this.dataSource.manager.create('purse', { id }));
    });
  }

  private async note(manager: unknown, id: string) {
    await prisma.note.create({ data: { id } });
    return manager;
  }
}

export const pay = async (id: string, cents: number) => {
  await knex.transaction(async (trx) => {
    await trx('moves').insert({ id, cents });
    await knex('purses').transacting(trx).where({ id }).update({ cents });
    await trx('moves').update({ at: knex.fn.now() });
  });
  await knex.transaction(async () => {
    await prisma.note.create({ data: { id } });
  });
};

export async function rename(sequelize: Sequelize, id: string, name: string) {
  await sequelize.transaction(async (t) => {
    await sequelize.models.purse.update({ name }, { where: { id }, transaction: t });
  });
}

export const count = (store: Firestore, id: string) =>
  store.runTransaction(async (t) => {
    const place = store.collection('purses').doc(id);
    const purse = await t.get(place);
    t.update(store.collection('purses').doc(id), { seen: purse.get('seen') + 1 });
  });
