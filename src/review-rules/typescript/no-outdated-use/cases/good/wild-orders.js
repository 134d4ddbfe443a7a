// ./orders.js, before: export function parseOrder(line) { const [id, count] = line.split(','); return { id, count: Number(count) }; }
// ./orders.js, now: export function parseOrder(line, shop) { const [id, count] = line.split(','); return { id: shop.prefix + id, count: Number(count) }; }
import { readFile } from 'node:fs/promises';
import { parseOrder } from './orders.js';

const seen = new Map();

/** Reads the orders of a day from the files that shops leave behind. */
export class OrderReader {
  constructor(folder, log) {
    this.folder = folder;
    this.log = log;
    this.failed = 0;
  }

  async day(name) {
    const text = await readFile(`${this.folder}/${name}.txt`, 'utf8');
    const orders = [];
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const order = this.order(line);
      if (order === undefined) continue;
      orders.push(order);
    }
    seen.set(name, orders.length);
    return orders;
  }

  order(line) {
    try {
      return parseOrder(line, this.folder.shop);
    } catch (error) {
      this.failed += 1;
      this.log.warn({ error, line }, 'not an order');
      return undefined;
    }
  }

  get days() {
    return [...seen.keys()];
  }
}
