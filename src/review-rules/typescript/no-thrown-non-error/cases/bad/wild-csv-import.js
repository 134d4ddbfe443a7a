import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { log } from './log.js';

const columns = ['sku', 'name', 'cents', 'stock'];

export class ProductImport {
  #products = new Map();
  #rejected = [];

  async run(path) {
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
    let number = 0;
    for await (const line of lines) {
      number += 1;
      if (number === 1) {
        this.#checkHeader(line);
        continue;
      }
      if (line.trim() === '') continue;
      try {
        const product = this.#parse(line);
        if (this.#products.has(product.sku)) throw new Error(`${product.sku} stands there twice`);
        this.#products.set(product.sku, product);
      } catch (error) {
        log.warn({ number, reason: error.message }, 'line is skipped');
        this.#rejected.push({ number, line });
      }
    }
    return { products: [...this.#products.values()], rejected: this.#rejected };
  }

  #checkHeader(line) {
    const names = line.split(';').map((name) => name.trim().toLowerCase());
    const missing = columns.filter((column) => !names.includes(column));
    if (missing.length > 0) throw new Error(`columns are missing: ${missing.join(', ')}`);
  }

  #parse(line) {
    const [sku, name, cents, stock] = line.split(';').map((cell) => cell.trim());
    if (!/^[A-Z]{2}\d{4}$/.test(sku)) throw `not a product number: ${sku}`; // expect: thrown-primitive
    const price = Number(cents);
    if (!Number.isInteger(price) || price < 0) throw new RangeError(`not a price: ${cents}`);
    return { sku, name, cents: price, stock: Number(stock) || 0 };
  }
}
