interface Cart {
  readonly id: string;
  readonly items: readonly { readonly sku: string; readonly quantity: number }[];
}

interface Receipt {
  readonly order: string;
  readonly total: number;
}

export class Checkout {
  readonly #base: string;
  readonly #seen = new Set<string>();

  constructor(base: string) {
    this.#base = base;
  }

  async pay(cart: Cart, token: string): Promise<Receipt> {
    if (cart.items.length === 0) throw new Error('the cart is empty');
    if (this.#seen.has(cart.id)) throw new Error('paid already');
    this.#seen.add(cart.id);

    const missing: string[] = [];
    for (const { sku, quantity } of cart.items) {
      const stock = await this.#stockOf(sku);
      if (stock < quantity) missing.push(sku);
    }
    if (missing.length > 0) {
      this.#seen.delete(cart.id);
      throw new Error(`not in stock: ${missing.join(', ')}`);
    }

    this.#reserve(cart); // expect: floating-promise
    const total = await this.#priceOf(cart);
    const response = await fetch(`${this.#base}/payments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ cart: cart.id, total }),
    });
    if (!response.ok) {
      await this.#release(cart);
      throw new Error(`payment failed: ${response.status}`);
    }
    const { order } = (await response.json()) as { order: string };
    return { order, total };
  }

  async #stockOf(sku: string): Promise<number> {
    const response = await fetch(`${this.#base}/stock/${sku}`);
    return Number(await response.text());
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

  async #release(cart: Cart): Promise<void> {
    for (const { sku, quantity } of cart.items) {
      await fetch(`${this.#base}/stock/${sku}/release/${quantity}`, { method: 'POST' });
    }
  }
}
