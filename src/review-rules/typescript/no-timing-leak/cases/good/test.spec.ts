// path: test/signature.spec.ts
import { createHmac } from 'node:crypto';

export function check(signature: string) {
  return createHmac('sha256', 'key').update('text').digest('hex') === signature;
}
