import { randomBytes } from 'node:crypto';

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function orderName(length: number): string {
  let out = '';
  for (let i = 0; i < length; i += 1) {
    out += alphabet[Math.floor(Math.random() * alphabet.length)];
  }
  return out;
}

const short = () => Math.random().toString(36).slice(2);

export function orderOf(customer: string) {
  const token = randomBytes(16).toString('hex');
  const number = `o-${orderName(6)}`;
  const element = `row-${short()}`;
  return { customer, number, element, token };
}
