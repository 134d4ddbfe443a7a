// ./basket.js, now: export function basketOf(session) { const id = session.basket; if (!id) return null; return load(id); } export function voucherOf(code) { const found = vouchers.find((one) => one.code === code); if (found === undefined) return null; return found; }
// ./rates.js, now: export async function rateFor(country) { const table = await fetchRates(); if (!(country in table)) { return null; } return table[country]; }
import { basketOf, voucherOf } from './basket.js';
import { rateFor } from './rates.js';

/** The pages on the way to the till. */
export class Checkout {
  constructor(session, mailer) {
    this.session = session;
    this.mailer = mailer;
    this.steps = ['address', 'payment', 'summary'];
  }

  lines() {
    const basket = basketOf(this.session);
    return basket === null ? [] : basket.lines;
  }

  total() {
    let sum = 0;
    for (const line of this.lines()) sum += line.price * line.count;
    return sum;
  }

  redeem(code) {
    const voucher = voucherOf(code);
    if (voucher === null) return this.total();
    this.session.discount = voucher.percent;
    return this.total() * (1 - voucher.percent / 100);
  }

  async shipping(country) {
    const rate = await rateFor(country);
    if (!rate) throw new Error(`nothing is sent to ${country}`);
    return this.lines().length * rate.perParcel + rate.base;
  }

  next(step) {
    return this.steps[this.steps.indexOf(step) + 1] ?? 'done';
  }
}
