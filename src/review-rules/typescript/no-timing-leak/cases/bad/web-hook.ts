import { createHmac } from 'node:crypto';

export function isOurs(body: string, signature: string, key: string): boolean {
  const expected = createHmac('sha256', key).update(body).digest('hex');
  return expected === signature; // expect: timing-attack
}
