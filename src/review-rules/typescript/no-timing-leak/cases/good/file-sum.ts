import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export function isIntact(file: string, sum: string): boolean {
  return createHash('sha256').update(readFileSync(file)).digest('hex') === sum;
}
