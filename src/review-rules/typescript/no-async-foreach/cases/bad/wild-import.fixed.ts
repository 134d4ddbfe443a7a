import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

interface Row {
  readonly sku: string;
  readonly name: string;
  readonly price: number;
}

interface Store {
  find(sku: string): Promise<Row | undefined>;
  insert(row: Row): Promise<void>;
  update(row: Row): Promise<void>;
  flush(): Promise<void>;
}

export class CatalogImport {
  readonly #store: Store;
  #inserted = 0;
  #updated = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  async run(path: string): Promise<string> {
    const rows = await this.#read(path);
    const known = new Set<string>();

    for (const [index, row] of rows.entries()) {
      if (known.has(row.sku)) {
        console.warn(`line ${index + 2}: ${row.sku} is there twice`);
        continue;
      }
      known.add(row.sku);
      const before = await this.#store.find(row.sku);
      if (before === undefined) {
        await this.#store.insert(row);
        this.#inserted += 1;
      } else if (before.price !== row.price || before.name !== row.name) {
        await this.#store.update(row);
        this.#updated += 1;
      }
    }

    await this.#store.flush();
    return `${this.#inserted} new, ${this.#updated} changed, ${rows.length} rows`;
  }

  async #read(path: string): Promise<Row[]> {
    const rows: Row[] = [];
    let isHeader = true;
    for await (const line of createInterface({ input: createReadStream(path) })) {
      if (isHeader) {
        isHeader = false;
        continue;
      }
      const [sku = '', name = '', price = '0'] = line.split(';');
      if (sku === '') continue;
      rows.push({ sku, name, price: Number(price) });
    }
    return rows;
  }
}
