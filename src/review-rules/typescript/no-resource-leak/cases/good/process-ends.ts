import { closeSync, openSync, readSync } from 'node:fs';

export function firstLine(path: string): string {
  const fd = openSync(path, 'r');
  const buffer = Buffer.alloc(80);
  if (readSync(fd, buffer, 0, 80, 0) === 0) {
    console.error('empty file');
    process.exit(1);
  }
  closeSync(fd);
  return buffer.toString();
}
