import Stripe from 'stripe';
import { ledger } from './ledger';

const stripe = new Stripe('key');

export async function pay(total: number, euros: bigint, seats: number, prices: { cents: number }[]) {
  await stripe.paymentIntents.create({ amount: Math.round(total * 100), currency: 'eur' });
  await stripe.paymentIntents.create({ amount: prices[0]!.cents * seats, currency: 'eur' });
  await stripe.charges.create({ amount: 20 * 100, currency: 'eur' });
  await stripe.refunds.create({ amount: Math.floor(seats) * 100, charge: 'c' });
  await stripe.transfers.create({ amount: Number(euros) * 100, currency: 'eur', destination: 'a' });
  await stripe.charges.create({ amount: seats * 100, currency: 'eur' });
  await ledger.entries.create({ amount: total * 100 });
  return stripe.prices.create({ unit_amount: +(total * 100).toFixed(0), currency: 'eur' });
}
