import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Database } from './database.ts';
import { ImportError } from './errors.ts';
import { log } from './log.ts';

interface Row {
  readonly number: string;
  readonly customer: string;
  readonly cents: number;
}

interface ImportResult {
  readonly added: number;
  readonly skipped: readonly string[];
}

export class InvoiceImport {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async run(path: string): Promise<ImportResult> {
    const text = await this.#read(path);
    const digest = createHash('sha256').update(text).digest('hex');
    if (await this.#wasImported(digest)) return { added: 0, skipped: [] };
    const skipped: string[] = [];
    let added = 0;
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      let row: Row;
      try {
        row = this.#parse(line);
      } catch (error) {
        log.warn({ line: index + 1, error }, 'invoice line is not readable');
        skipped.push(line);
        continue;
      }
      try {
        const customer = await this.#db.one('select id from customers where name = $1', [row.customer]);
        await this.#db.run('insert into invoices (number, customer, cents) values ($1, $2, $3)', [
          row.number,
          customer.id,
          row.cents,
        ]);
        added += 1;
      } catch (error) { // expect: useless-catch
        throw error;
      }
    }
    await this.#db.run('insert into imports (digest) values ($1)', [digest]);
    return { added, skipped };
  }

  async #read(path: string): Promise<string> {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      throw new ImportError(`cannot read ${path}`, { cause: error });
    }
  }

  async #wasImported(digest: string): Promise<boolean> {
    const found = await this.#db.any('select 1 from imports where digest = $1', [digest]);
    return found.length > 0;
  }

  #parse(line: string): Row {
    const [number, customer, amount] = line.split(';');
    if (number === undefined || customer === undefined || amount === undefined) {
      throw new ImportError('three columns are needed');
    }
    return { number, customer, cents: Math.round(Number(amount) * 100) };
  }
}
