'use strict';

const fs = require('fs');
const readline = require('readline');

class Importer {
  constructor(store, options) {
    this.store = store;
    this.batchSize = (options && options.batchSize) || 500;
    this.batch = [];
    this.count = 0;
    this.rejected = [];
  }

  async run(path) {
    const lines = readline.createInterface({ input: fs.createReadStream(path), crlfDelay: Infinity });
    let header = null;
    for await (const line of lines) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const cells = line.split('\t');
      if (header === null) {
        header = cells.map((cell) => cell.trim().toLowerCase());
        continue;
      }
      const row = Object.fromEntries(header.map((name, index) => [name, cells[index]]));
      if (!row.id || Number.isNaN(Number(row.amount))) {
        this.rejected.push(line);
        continue;
      }
      this.batch.push({ id: row.id, amount: Number(row.amount) });
      if (this.batch.length >= this.batchSize) await this.flush();
    }
    await this.flush();
    return { count: this.count, rejected: this.rejected.length };
  }

  async flush() {
    if (this.batch.length === 0) return;
    const batch = this.batch;
    this.batch = [];
    await this.store.insert(batch);
    this.count += batch.length;
  }
}

module.exports = Importer;
