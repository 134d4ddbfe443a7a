// options: {"complexity": 5, "nesting": 3, "function_lines": 20}

interface Line {
  readonly sku: string;
  readonly count: number;
  readonly price: number;
}

const rates: Readonly<Record<string, number>> = { CN: 0.13, DE: 0.19, FR: 0.2 };

/** What a basket costs with taxes, in cents. */
export class Basket {
  readonly #lines: Line[] = [];

  add(line: Line): void {
    const known = this.#lines.findIndex(({ sku }) => sku === line.sku);
    if (known === -1) this.#lines.push(line);
    else this.#lines[known] = { ...line, count: line.count + (this.#lines[known]?.count ?? 0) };
  }

  total(country: string, coupon: string | undefined): number {
    const prices = this.#lines.map((line) => this.#priceOf(line, coupon));
    const sum = prices.reduce((all, price) => all + price, 0);
    return Math.round(sum * (1 + (rates[country] ?? 0)));
  }

  #priceOf({ count, price }: Line, coupon: string | undefined): number {
    if (count <= 0 || price <= 0) return 0;
    return count * price * (coupon === 'TEN' && count >= 10 ? 0.9 : 1);
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }
}
