import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export class CsvReader {
  constructor(path, settings) {
    this.path = path;
    this.settings = { separator: ',', ...settings };
    this.row = 0;
    this.columns = [];
  }

  async *rows() {
    const lines = createInterface({ input: createReadStream(this.path), crlfDelay: Infinity });
    for await (const line of lines) {
      if (this.row === 0) {
        this.columns = this.cellsOf(line);
        this.row += 1;
        continue;
      }
      const cells = this.cellsOf(line);
      const entry = {};
      for (const [index, column] of this.columns.entries()) {
        entry[column] = cells[index] ?? this.settings.missing;
      }
      this.row += 1;
      yield entry;
    }
  }

  cellsOf(line) {
    const cells = [];
    for (let cell of line.split(this.settings.separator)) {
      if (cell.startsWith('"')) {
        cell = cell.replace(/^"|"$/g, '');
      }
      cells.push(cell);
    }
    return cells;
  }
}
