import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const columns = ['date', 'shop', , 'amount']; // expect: misread-syntax

export class Report {
  constructor(shop, out) {
    this.shop = shop;
    this.out = out;
    this.total = 0;
    this.lines = 0;
  }

  async read(path) {
    const lines = createInterface({ input: createReadStream(path) });
    for await (const line of lines) {
      this.lines = this.lines || 0 + 1; // expect: misread-syntax
      const cells = line.split(';');
      const amount = Number(cells[columns.indexOf('amount')]);
      if (Number.isNaN(amount)) {
        throw new Error('a line of ${path} has no amount'); // expect: misread-syntax
      }
      if (cells[1] === this.shop & amount > 0) { // expect: misread-syntax
        this.total =+ amount; // expect: misread-syntax
      }
    }
  }

  write() {
    const average = this.total / this.lines
    const rounded = Math.round(average) // expect: misread-syntax
    [this.shop, 'all'].forEach((name) => this.out.push(`${name}: ${rounded}`))
  }
}
