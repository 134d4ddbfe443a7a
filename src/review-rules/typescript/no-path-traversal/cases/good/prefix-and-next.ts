import { readFileSync } from 'node:fs';
import path from 'node:path';

export function read(folder: string, name: string): string {
  const root = path.resolve(folder);
  const file = path.resolve(root, name);
  if (!file.startsWith(root) || file[root.length] !== path.sep) throw new Error('outside');
  return readFileSync(file, 'utf8');
}

export function readToo(folder: string, name: string): string {
  const root = path.resolve(folder);
  const file = path.resolve(root, name);
  if (!file.startsWith(root) || path.relative(root, file).startsWith('..')) throw new Error('outside');
  return readFileSync(file, 'utf8');
}
