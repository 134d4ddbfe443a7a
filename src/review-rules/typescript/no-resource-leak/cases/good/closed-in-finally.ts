import { closeSync, openSync, readSync } from 'node:fs';

export function readHeader(path: string): Buffer | undefined {
  const fd = openSync(path, 'r');
  try {
    const header = Buffer.alloc(16);
    if (readSync(fd, header, 0, 16, 0) < 16) return undefined;
    return header;
  } finally {
    closeSync(fd);
  }
}
