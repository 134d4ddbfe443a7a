export interface PriceList {
  readonly entries: readonly { sku: string; price: number; discount?: number }[];
}

const LINE = /^(\S+)\s+x(\d+)$/;

export function parseLine(text: string, prices: PriceList): number {
  const parts = LINE.exec(text.trim());
  if (!parts) {
    throw new SyntaxError(`not an invoice line: ${text}`);
  }
  const [, sku, count] = parts;
  const entry = prices.entries.find((candidate) => candidate.sku === sku);
  const quantity = Number.parseInt(count, 10);
  return quantity * entry.price; // expect: maybe-null-result
}
