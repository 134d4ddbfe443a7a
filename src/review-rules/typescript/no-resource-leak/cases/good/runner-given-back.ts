import { DataSource, QueryRunner } from 'typeorm';
import { Mutex } from 'async-mutex';
import { readFile } from 'node:fs/promises';
import { Invoice } from './models.ts';
import { finish } from './runners.ts';

export class Invoices {
  private readonly gate = new Mutex();

  constructor(private readonly source: DataSource) {}

  async save(invoice: Invoice): Promise<void> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    await runner.startTransaction();
    try {
      await runner.manager.save(invoice);
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  async begin(): Promise<QueryRunner> {
    const runner = this.source.createQueryRunner();
    await runner.startTransaction();
    return runner;
  }

  async handedOn(invoice: Invoice): Promise<void> {
    const runner = this.source.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.manager.save(invoice);
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    } finally {
      await finish(runner);
    }
  }

  async read(path: string): Promise<string> {
    const leave = await this.gate.acquire();
    try {
      return await readFile(path, 'utf8');
    } finally {
      leave();
    }
  }
}
