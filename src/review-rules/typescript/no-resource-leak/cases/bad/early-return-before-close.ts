import * as fs from 'node:fs';

export function readHeader(path: string): Buffer | undefined {
  const fd = fs.openSync(path, 'r'); // expect: unclosed-handle
  const header = Buffer.alloc(16);
  const count = fs.readSync(fd, header, 0, 16, 0);
  if (count < 16) return undefined;
  fs.closeSync(fd);
  return header;
}
