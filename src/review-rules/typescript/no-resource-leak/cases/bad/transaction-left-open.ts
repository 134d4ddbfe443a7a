import { DataSource } from 'typeorm';
import { Sequelize } from 'sequelize';
import knex from 'knex';
import { Account, Order, ArchivedOrder } from './models.ts';

const sequelize = new Sequelize('sqlite::memory:');
const db = knex({ client: 'pg' });

export async function archive(source: DataSource, before: Date): Promise<number> {
  const runner = source.createQueryRunner(); // expect: unclosed-connection
  await runner.connect();
  await runner.startTransaction();
  try {
    const orders = await runner.manager.find(Order, { where: { before } });
    if (orders.length === 0) return 0;
    await runner.manager.insert(ArchivedOrder, orders);
    await runner.commitTransaction();
    return orders.length;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

export async function transfer(from: string, to: string, amount: number): Promise<void> {
  const transaction = await sequelize.transaction(); // expect: unclosed-connection
  await Account.decrement('balance', { by: amount, where: { id: from }, transaction });
  await Account.increment('balance', { by: amount, where: { id: to }, transaction });
  await transaction.commit();
}

export async function rename(id: string, name: string): Promise<boolean> {
  const t = await sequelize.transaction({ isolationLevel: 'SERIALIZABLE' }); // expect: unclosed-connection
  try {
    const account = await Account.findByPk(id, { transaction: t });
    if (account === null) {
      return false;
    }
    await account.update({ name }, { transaction: t });
    await t.commit();
    return true;
  } catch (error) {
    await t.rollback();
    throw error;
  }
}

export class Orders {
  async place(lines: readonly { sku: string; quantity: number }[]): Promise<void> {
    const trx = await db.transaction(); // expect: unclosed-connection
    const [id] = await trx('orders').insert({ placed: new Date() });
    for (const line of lines) await this.addLine(trx, { id, ...line });
    await trx.commit();
  }

  private async addLine(trx: unknown, line: object): Promise<void> {
    await db('lines').transacting(trx).insert(line);
  }
}
