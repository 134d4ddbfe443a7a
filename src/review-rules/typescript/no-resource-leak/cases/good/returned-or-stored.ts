import fs from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

export function openLog(path: string): number {
  const fd = fs.openSync(path, 'a');
  fs.writeSync(fd, '--- start\n');
  return fd;
}

export class Log {
  #out: fs.WriteStream | undefined;
  handles: FileHandle[] = [];

  start(path: string): void {
    this.#out = fs.createWriteStream(path);
    this.#out.write('start\n');
  }

  async add(path: string): Promise<void> {
    const handle = await open(path);
    this.handles.push(handle);
  }
}
