import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve('.');

export function shown(name: string): string {
  const file = path.resolve(root, name);
  const isOurs = file.startsWith(root) && existsSync(file);
  return isOurs ? file.slice(root.length + 1) : file;
}
