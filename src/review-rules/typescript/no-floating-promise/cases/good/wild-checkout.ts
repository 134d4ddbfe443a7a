interface Cart {
  readonly id: string;
  readonly items: readonly { readonly sku: string; readonly quantity: number }[];
}

export class Checkout {
  readonly #base: string;
  readonly #seen = new Set<string>();
  #prices: Promise<number> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  async pay(cart: Cart, token: string): Promise<{ order: string; total: number }> {
    if (this.#seen.has(cart.id)) throw new Error('paid already');
    this.#seen.add(cart.id);

    const stocks = await Promise.all(cart.items.map(({ sku }) => this.#stockOf(sku)));
    const missing = cart.items.filter(({ quantity }, index) => (stocks[index] ?? 0) < quantity);
    if (missing.length > 0) throw new Error('not in stock');

    await this.#reserve(cart);
    if (!this.#prices) this.#prices = this.#priceOf(cart);
    const total = await this.#prices;
    const response = await fetch(`${this.#base}/payments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ cart: cart.id, total }),
    });
    void this.#count();
    const { order } = (await response.json()) as { order: string };
    return { order, total };
  }

  #stockOf(sku: string): Promise<number> {
    return fetch(`${this.#base}/stock/${sku}`)
      .then((response) => response.text())
      .then(Number);
  }

  async #priceOf(cart: Cart): Promise<number> {
    const response = await fetch(`${this.#base}/prices?cart=${cart.id}`);
    return Number(await response.text());
  }

  async #reserve(cart: Cart): Promise<void> {
    for (const { sku, quantity } of cart.items) {
      await fetch(`${this.#base}/stock/${sku}/reserve/${quantity}`, { method: 'POST' });
    }
  }

  async #count(): Promise<void> {
    await fetch(`${this.#base}/count`, { method: 'POST' });
  }
}
