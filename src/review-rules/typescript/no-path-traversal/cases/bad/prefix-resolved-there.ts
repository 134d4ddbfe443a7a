import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export function page(folder: string, name: string): string {
  const file = resolve(join(folder, name));
  if (file.slice(0, resolve(folder).length) !== resolve(folder)) throw new Error('outside'); // expect: path-traversal
  return readFileSync(file, 'utf8');
}
