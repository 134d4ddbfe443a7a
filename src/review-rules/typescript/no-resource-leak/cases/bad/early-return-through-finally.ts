import fs from 'node:fs';
import { timer } from './timer.js';

export function smallText(path: string, limit: number): string | undefined {
  const watch = timer('small-text');
  const fd = fs.openSync(path, 'r'); // expect: unclosed-handle
  try {
    const { size } = fs.fstatSync(fd);
    if (size > limit) return undefined;
    const text = fs.readFileSync(fd, 'utf8');
    fs.closeSync(fd);
    return text;
  } finally {
    watch.stop();
  }
}
