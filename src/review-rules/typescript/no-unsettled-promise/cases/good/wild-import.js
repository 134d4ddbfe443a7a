const fs = require('fs');
const path = require('path');
const readline = require('readline');

class Importer {
  constructor(store, options) {
    this.store = store;
    this.folder = options.folder;
    this.imported = 0;
  }

  async importAll(names) {
    for (const name of names) {
      const lines = await this.linesOf(name);
      await this.store.insertMany(lines.map((line) => this.recordOf(line)));
      this.imported += lines.length;
      await this.archive(name);
    }
    return this.imported;
  }

  linesOf(name) {
    return new Promise((resolve, reject) => {
      const lines = [];
      const input = fs.createReadStream(path.join(this.folder, name));
      input.on('error', reject);
      const reader = readline.createInterface({ input });
      reader.on('line', (line) => {
        if (line !== '') lines.push(line);
      });
      reader.on('close', () => resolve(lines));
    });
  }

  archive(name) {
    return new Promise((resolve, reject) => {
      const from = path.join(this.folder, name);
      const to = path.join(this.folder, 'done', name);
      fs.mkdir(path.dirname(to), { recursive: true }, (err) => {
        if (err) return reject(err);
        fs.rename(from, to, (error) => {
          if (error) {
            console.error(`could not archive ${name}`, error);
            return reject(error);
          }
          resolve(to);
        });
      });
    });
  }

  recordOf(line) {
    const [id, title, price] = line.split(';');
    return { id, title, price: Number(price) };
  }
}

module.exports = Importer;
