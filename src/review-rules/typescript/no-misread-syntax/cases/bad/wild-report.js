import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const columns = ['date', 'shop', , 'amount']; // expect: hole

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
      this.lines = this.lines || 0 + 1; // expect: late-fallback
      const cells = line.split(';');
      const amount = Number(cells[columns.indexOf('amount')]);
      if (Number.isNaN(amount)) {
        throw new Error('line ${line} has no amount'); // expect: quoted-template
      }
      if (cells[1] === this.shop & amount > 0) { // expect: bitwise-condition
        this.total =+ amount; // expect: split-operator
      }
    }
  }

  write() {
    const average = this.total / this.lines
    const rounded = Math.round(average) // expect: joined-lines
    [this.shop, 'all'].forEach((name) => this.out.push(`${name}: ${rounded}`))
  }
}
