import { createHmac } from 'node:crypto';

export function sign(algorithm: string, text: string, key: string): string {
  if (algorithm === 'hmac') return createHmac('sha256', key).update(text).digest('hex');
  if (algorithm !== 'none') throw new Error(algorithm);
  return '';
}
