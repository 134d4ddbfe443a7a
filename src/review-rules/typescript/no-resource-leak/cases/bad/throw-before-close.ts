import { closeSync, fstatSync, openSync, readSync } from 'fs';

export function readSmall(path: string, limit: number): Buffer {
  const fd = openSync(path, 'r'); // expect: unclosed-handle
  const { size } = fstatSync(fd);
  if (size > limit) {
    throw new RangeError(`${path} is larger than ${limit} bytes`);
  }
  const data = Buffer.alloc(size);
  readSync(fd, data, 0, size, 0);
  closeSync(fd);
  return data;
}
