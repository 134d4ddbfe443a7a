interface Parcel {
  readonly weight: number;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly fragile: boolean;
}

interface Destination {
  readonly country: string;
  readonly zone: 'domestic' | 'union' | 'world';
  readonly island: boolean;
}

const surcharges = new Map([
  ['CH', 4.5],
  ['NO', 6],
  ['GB', 5.25],
]);

function girth({ length, width, height }: Parcel): number {
  const [shortest, middle] = [length, width, height].sort((a, b) => a - b);
  return 2 * ((shortest ?? 0) + (middle ?? 0));
}

export function shippingPrice(parcel: Parcel, to: Destination, express: boolean): number {
  if (parcel.weight <= 0) throw new RangeError('a parcel weighs something');

  let price: number;
  if (parcel.weight <= 1 && girth(parcel) <= 90) {
    price = 3.9;
  } else if (parcel.weight <= 5) {
    price = 6.5;
  } else if (parcel.weight <= 10) {
    price = 9.8;
  } else if (parcel.weight <= 30) {
    price = 16.4;
  } else {
    price = 16.4 + Math.ceil(parcel.weight - 30) * 0.8;
  }

  if (to.zone === 'union') {
    price *= 1.6;
  } else if (to.zone === 'world') {
    price *= 2.9;
  }
  price += surcharges.get(to.country) ?? 0;

  if (to.island && to.zone === 'domestic') price += 7;
  if (parcel.fragile) price += express ? 5 : 3;
  if (express) price = Math.max(price * 1.5, 12);

  return Math.round(price * 100) / 100;
}
