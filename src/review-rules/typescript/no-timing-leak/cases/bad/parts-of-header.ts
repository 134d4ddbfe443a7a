import { createHmac } from 'node:crypto';

export function isOurs(payload: string, header: string, secret: string): boolean {
  const parts = new Map(header.split(',').map((part) => part.split('=') as [string, string]));
  const given = parts.get('v1');
  if (!given) return false;
  const hmac = createHmac('sha256', secret).update(payload);
  return hmac.digest('hex') == given; // expect: timing-attack
}
