const fee = 25;
const parking = 4;

export const charge = () => stripe.charges.create({ amount: fee * 100, currency: 'eur' });
export const park = () => stripe.paymentIntents.create({ amount: Number(parking) * 100, currency: 'eur' });

export const pay = (price: number) => {
  if (!Number.isInteger(price)) throw new Error('no whole sum');
  return stripe.charges.create({ amount: price * 100, currency: 'jpy' });
};
