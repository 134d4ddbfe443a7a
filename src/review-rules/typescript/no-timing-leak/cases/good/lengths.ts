import { createHmac } from 'node:crypto';

export function hasLength(signature: string, key: string, text: string): boolean {
  const expected = createHmac('sha256', key).update(text).digest('hex');
  return expected.length === signature.length && expected !== '' && expected !== undefined && expected != null;
}
