import mongoose from 'mongoose';
import { Account, Failure } from './models.ts';

export async function close(id: string) {
  const session = await mongoose.startSession(); // expect: unclosed-connection
  try {
    session.startTransaction();
    await Account.updateOne({ id }, { isClosed: true }, { session });
    await session.commitTransaction();
    await session.endSession();
  } catch (error) {
    await session.abortTransaction();
    await Failure.create({ id, text: String(error) });
    await session.endSession();
    throw error;
  }
}
