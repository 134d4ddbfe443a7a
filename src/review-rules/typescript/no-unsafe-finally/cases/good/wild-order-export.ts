import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { log } from './log.ts';
import type { Database, Order } from './database.ts';

interface ExportResult {
  readonly path: string;
  readonly written: number;
  readonly skipped: readonly string[];
}

export class OrderExport {
  readonly #db: Database;
  readonly #folder: string;

  constructor(db: Database, folder: string) {
    this.#db = db;
    this.#folder = folder;
  }

  async run(day: string): Promise<ExportResult> {
    const path = `${this.#folder}/${day}.csv`;
    const file = createWriteStream(path);
    const skipped: string[] = [];
    let written = 0;
    try {
      file.write('number,customer,cents\n');
      for await (const order of this.#db.ordersOf(day)) {
        if (order.customer === undefined) {
          skipped.push(order.number);
          continue;
        }
        file.write(this.#lineFor(order));
        written += 1;
      }
    } finally {
      file.end();
      await finished(file).catch((error: unknown) => {
        log.error({ path, error }, 'the file was not closed');
      });
      if (written === 0) await rm(path, { force: true });
      for (const number of skipped) {
        if (number.startsWith('test-')) continue;
        log.warn({ number }, 'order without customer');
      }
    }
    return { path, written, skipped };
  }

  #lineFor({ number, customer, cents }: Order): string {
    const name = customer?.name.replaceAll('"', '""') ?? '';
    return `${number},"${name}",${cents}\n`;
  }
}
