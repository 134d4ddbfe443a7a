import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY);

export async function charge(cart, customer) {
  return stripe.paymentIntents.create({
    amount: parseInt(cart.total * 100), // expect: lost-digits
    currency: 'eur',
    customer,
  });
}

export const toCents = (price) => Math.floor(price * 100); // expect: lost-digits

export const centsOf = (amount) => Math.floor(amount * 100); // expect: lost-digits

export function inCents(total) {
  if (total < 0) return 0;
  return parseInt(total * 100, 10); // expect: lost-digits
}

export function refund(order, body) {
  const fee = Math.trunc(100 * Number(body.fee)); // expect: lost-digits
  return Number.parseInt(parseFloat(order.refundAmount) * 100, 10) - fee; // expect: lost-digits
}
