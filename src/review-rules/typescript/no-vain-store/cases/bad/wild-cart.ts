interface Line {
  readonly sku: string;
  readonly count: number;
  readonly price: number;
}

interface Totals {
  net: number;
  gross: number;
  items: number;
}

export class Cart {
  private readonly lines: Line[] = [];

  constructor(private readonly rates: Map<string, number>) {}

  add(line: Line): void {
    this.lines.push(line);
  }

  totals(country: string): Totals {
    const totals: Totals = { net: 0, gross: 0, items: 0 };
    const known = new Set<string>(); // expect: unfilled-collection
    const doubled: string[] = []; // expect: unread-collection
    for (const { sku, count, price } of this.lines) {
      if (known.has(sku)) doubled.push(sku);
      totals.net += price * count;
      totals.items += count;
    }
    const rate = this.rates.get(country) ?? 0;
    totals.gross = totals.net * (1 + rate); // expect: overwritten-value
    totals.gross = rate;
    return totals;
  }
}
