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

  async run(rows: readonly Row[]): Promise<string> {
    const known = new Set<string>();
    rows.forEach((row, index) => {
      if (known.has(row.sku)) console.warn(`line ${index + 2}: ${row.sku} is there twice`);
      known.add(row.sku);
    });

    await Promise.all(
      rows.map(async (row) => {
        const before = await this.#store.find(row.sku);
        if (before === undefined) {
          await this.#store.insert(row);
          this.#inserted += 1;
        } else if (before.price !== row.price || before.name !== row.name) {
          await this.#store.update(row);
          this.#updated += 1;
        }
      }),
    );

    await this.#store.flush();
    return `${this.#inserted} new, ${this.#updated} changed, ${rows.length} rows`;
  }
}
