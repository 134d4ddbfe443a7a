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

  total(country: string, coupon: string | undefined): number { // expect: complexity
    let sum = 0;
    for (const line of this.#lines) {
      if (line.count > 0 && line.price > 0) {
        if (coupon === 'TEN' && line.count >= 10) sum += line.count * line.price * 0.9;
        else sum += line.count * line.price;
      }
    }
    return Math.round(sum * (1 + (rates[country] ?? 0)));
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }
}
