import { DataSource } from 'typeorm';
import { Mutex } from 'async-mutex';
import { readFile, writeFile } from 'node:fs/promises';
import { Invoice, Payment } from './models.ts';

export class Payments {
  constructor(private readonly source: DataSource) {}

  async settle(id: number, amount: number): Promise<Payment> {
    const runner = this.source.createQueryRunner(); // expect: unclosed-connection
    await runner.connect();
    await runner.startTransaction();
    try {
      const invoice = await runner.manager.findOneByOrFail(Invoice, { id });
      const payment = await runner.manager.save(Payment, { invoice, amount });
      await runner.commitTransaction();
      await runner.release();
      return payment;
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    }
  }

  async drop(ids: readonly number[]): Promise<boolean> {
    const queryRunner = this.source.createQueryRunner(); // expect: unclosed-connection
    await queryRunner.startTransaction();
    try {
      await queryRunner.manager.delete(Invoice, ids);
      await queryRunner.commitTransaction();
    } catch {
      await queryRunner.rollbackTransaction();
      return false;
    }
    await queryRunner.release();
    return true;
  }
}

const gate = new Mutex();

export async function patch(path: string, change: (state: unknown) => unknown): Promise<void> {
  const leave = await gate.acquire(); // expect: lock-leak
  const state: unknown = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify(change(state)));
  leave();
}
