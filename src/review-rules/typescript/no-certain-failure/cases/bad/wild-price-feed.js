import { readFileSync } from 'node:fs';

const currencies = { eur: 'Euro', usd: 'US Dollar', jpy: 'Yen' };

/** Prices of the day, one line each: `sku;price;currency`. */
export function pricesOf(path) {
  const lines = readFileSync(path).split('\n'); // expect: refused-value
  const rows = lines.filter((line) => line.trim() !== '').map((line) => line.split(';'));
  const prices = new Map();
  for (const [sku, price, currency] of rows) {
    if (sku.startsWith(/#/)) continue; // expect: refused-value
    prices.set(sku, { price: Number(price), currency });
  }
  return prices;
}

export function currencyNames() {
  const names = [];
  for (const [code, name] of currencies) names.push(name, code); // expect: refused-value
  for (const [code, name] of Object.entries(currencies)) names.push(`${name} (${code})`);
  return names.sort();
}

export class Feed {
  constructor(origin, log) {
    this.origin = origin;
    this.log = log;
    this.failures = [];
  }

  addressOf(sku) {
    return new URL(`/prices/${encodeURIComponent(sku)}`); // expect: refused-value
  }

  async load(skus) {
    const found = await Promise.all(skus.map((sku) => fetch(this.addressOf(sku))));
    const rows = [];
    for (const response of found) {
      if (response.ok) rows.push(await response.json());
      else this.failures.push(response.status);
    }
    return rows.map((row) => ({ ...row, price: row.price.toFixed(2) }));
  }

  expiresAt(date) {
    const next = new Date(date);
    next.setDate(next.getDate() + 1);
    return next.setDate(next.getDate() + 1).toISOString(); // expect: refused-value
  }

  summary(rows) {
    const text = rows.map((row) => row.sku).join(', ');
    return rows.map((row) => row.sku).join(', ').map((sku) => sku.toUpperCase()); // expect: refused-value
  }
}
