import { readFileSync } from 'node:fs';

export function read(base: string, address: string): string {
  if (!address.startsWith(base)) throw new Error('outside');
  if (address.indexOf('/docs') !== 0) throw new Error('outside');
  return readFileSync(new URL(address), 'utf8');
}
