import mongoose from 'mongoose';
import type { DataSource } from 'typeorm';
import { Account, Order } from './models.ts';

export async function close(id: string) {
  const session = await mongoose.startSession();
  try {
    session.startTransaction();
    const account = await Account.findOneAndUpdate({ id }, { isClosed: true }, { session });
    if (!account) throw new Error('no such account');
    await session.commitTransaction();
    await session.endSession();
    return account;
  } catch (error) {
    await session.abortTransaction();
    await session.endSession();
    throw error;
  }
}

export async function pay(source: DataSource, order: Order) {
  const runner = source.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  try {
    await runner.manager.save(order);
    await runner.commitTransaction();
    await runner.release();
  } catch (error) {
    await runner.rollbackTransaction();
    await runner.release();
    throw error;
  }
}
