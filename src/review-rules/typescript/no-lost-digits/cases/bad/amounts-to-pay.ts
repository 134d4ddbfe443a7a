import Razorpay from 'razorpay';
import Stripe from 'stripe';

const stripe = new Stripe('key');
const razorpay = new Razorpay({ key_id: 'id' });

export async function pay(cart: { lines: { price: number; count: number }[]; currency: string }) {
  const total = cart.lines.reduce((sum, line) => sum + line.price * line.count, 0);
  const amount = total * 100;
  const intent = await stripe.paymentIntents.create({
    amount: total * 100, // expect: lost-digits
    currency: cart.currency,
  });
  await stripe.charges.create({ amount, currency: 'eur' }); // expect: lost-digits
  await razorpay.orders.create({ currency: 'INR', amount: 100 * Number(total) }); // expect: lost-digits
  return intent;
}

export class Checkout {
  constructor(private readonly stripe: Stripe) {}

  open(plan: { name: string; fee: number }, seats: number) {
    return this.stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [
        {
          quantity: seats,
          price_data: {
            currency: 'usd',
            product_data: { name: plan.name },
            unit_amount: plan.fee * 100, // expect: lost-digits
          },
        },
      ],
    });
  }
}
