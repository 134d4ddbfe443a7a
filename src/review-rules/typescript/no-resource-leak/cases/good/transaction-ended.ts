import { DataSource } from 'typeorm';
import { Sequelize } from 'sequelize';
import knex from 'knex';
import { Account, Order } from './models.ts';
import { rollbackQuietly } from './transactions.ts';

const sequelize = new Sequelize('sqlite::memory:');
const db = knex({ client: 'pg' });

export async function archive(source: DataSource): Promise<number> {
  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    const orders = await runner.manager.find(Order);
    await runner.manager.remove(orders);
    await runner.commitTransaction();
    return orders.length;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

export async function count(source: DataSource): Promise<number> {
  const runner = source.createQueryRunner();
  await runner.connect();
  const orders = await runner.manager.find(Order);
  await runner.release();
  return orders.length;
}

export async function transfer(from: string, to: string, amount: number): Promise<void> {
  const transaction = await sequelize.transaction();
  try {
    await Account.decrement('balance', { by: amount, where: { id: from }, transaction });
    await Account.increment('balance', { by: amount, where: { id: to }, transaction });
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

export async function managed(id: string): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    await Account.destroy({ where: { id }, transaction });
  });
}

export async function rename(id: string, name: string): Promise<boolean> {
  const t = await sequelize.transaction();
  let isDone = false;
  try {
    await Account.update({ name }, { where: { id }, transaction: t });
    await t.commit();
    isDone = true;
  } finally {
    if (!isDone) await t.rollback();
  }
  return isDone;
}

export async function remove(id: string): Promise<void> {
  const t = await sequelize.transaction();
  try {
    await Account.destroy({ where: { id }, transaction: t });
    await t.commit();
  } catch {
    await rollbackQuietly(t);
  }
}

/** Whoever asks ends it. */
export async function begin() {
  const trx = await db.transaction();
  await trx('log').insert({ begun: new Date() });
  return trx;
}

export async function inFirst(work: (trx: unknown) => Promise<void>): Promise<void> {
  const trx = await db.transaction();
  await work(trx).then(trx.commit, trx.rollback);
}

export function inStore(names: readonly string[]): void {
  const request = indexedDB.open('names');
  request.onsuccess = () => {
    const store = request.result.transaction('names', 'readwrite').objectStore('names');
    for (const name of names) store.put(name);
  };
}
