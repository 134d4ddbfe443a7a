interface Row {
  kind: string;
  at: number;
}

export function lastOf(rows: Row[], kind: string): number | undefined {
  return rows.filter((row) => row.kind === kind).at(-1)?.at;
}

export function firstOf(rows: Row[], kind: string): number {
  const found = rows.filter((row) => row.kind === kind);
  if (found.length === 0) return 0;
  return found.at(0).at;
}

export function oldest(rows: Row[]): number {
  const sorted = rows.filter((row) => row.kind !== 'gone');
  return sorted.pop().at;
}

export function drained(rows: Row[], kind: string): number {
  const found = rows.filter((row) => row.kind === kind);
  let sum = 0;
  while (found.length > 0) {
    const row = found.shift();
    sum += row.at;
  }
  return sum;
}

export class Importer {
  constructor(private readonly products: { id: string; price: number }[]) {}

  priceOf(subscription: { productId: string }): number {
    const product = this.products.find((one) => one.id === subscription.productId)!;
    return product.price;
  }

  given(id: string): number | undefined {
    const product = this.products.find((one) => one.id === id)!;
    return product ? product.price : undefined;
  }
}
