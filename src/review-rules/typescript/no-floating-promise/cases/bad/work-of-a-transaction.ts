import { PrismaClient } from '@prisma/client';
import { drizzle } from 'drizzle-orm/node-postgres';
import { DataSource, EntityManager } from 'typeorm';
import type { PrismaService } from './prisma.service';

const prisma = new PrismaClient();
const db = drizzle('postgres://localhost/shop');

export class Ledger {
  constructor(
    private readonly prisma: PrismaService,
    private readonly dataSource: DataSource,
  ) {}

  async move(from: string, to: string, cents: number) {
    return this.prisma.$transaction(async (tx) => {
      tx.account.update({ where: { id: from }, data: { cents: { decrement: cents } } }); // expect: floating-promise
      await tx.account.update({ where: { id: to }, data: { cents: { increment: cents } } });
    });
  }

  async close(id: string) {
    await this.dataSource.transaction(async (manager) => {
      await manager.update('account', { id }, { isOpen: false });
      manager.delete('session', { accountId: id }); // expect: floating-promise
    });
    await this.dataSource.transaction('SERIALIZABLE', async (entities: EntityManager) => {
      entities.save({ id }); // expect: floating-promise
      await entities.clear('cache');
    });
  }
}

export const rename = (id: string, name: string) =>
  prisma.$transaction(
    async function work(trx) {
      const team = await trx.team.findUniqueOrThrow({ where: { id } });
      trx.change.create({ data: { teamId: id, from: team.name, to: name } }); // expect: floating-promise
      return trx.team.update({ where: { id }, data: { name } });
    },
    { timeout: 2000 },
  );

export async function archive(rows: Table, id: string) {
  await db.transaction(async (tx) => {
    tx.insert(rows).values({ id }); // expect: floating-promise
    await tx.insert(rows).values({ id });
  });
}

type Table = Parameters<typeof db.insert>[0];
