interface Store {
  get(id: string): { name: string };
}

export class Shops {
  readonly #stores = new Map<string, Store>();
  readonly #prices = new Map<string, Map<string, number[]>>();

  nameOf(shop: string, id: string): string {
    const store = this.#stores.get(shop);
    if (store === undefined) return '';
    const item = store.get(id);
    return item.name;
  }

  renumber(shop: string, ids: readonly string[]): void {
    const prices = this.#prices.get(shop) ?? new Map<string, number[]>();
    for (const id of ids) {
      const list = prices.get(id);
      prices.set(id, list.slice(1));
    }
  }

  last(shop: string, id: string): number {
    const prices = this.#prices.get(shop);
    if (prices === undefined || !prices.has(id)) return 0;
    const list = prices.get(id);
    return list[list.length - 1];
  }
}
