import fs from 'node:fs';
import { timer } from './timer.js';

export function smallText(path: string, limit: number): string | undefined {
  const watch = timer('small-text');
  const fd = fs.openSync(path, 'r');
  try {
    const { size } = fs.fstatSync(fd);
    if (size > limit) {
      fs.closeSync(fd);
      return undefined;
    }
    if (size === 0) {
      fs.closeSync(fd);
      return '';
    }
    const text = fs.readFileSync(fd, 'utf8');
    fs.closeSync(fd);
    return text;
  } finally {
    watch.stop();
  }
}

export function firstLine(path: string): string {
  const fd = fs.openSync(path, 'r');
  try {
    const text = fs.readFileSync(fd, 'utf8');
    if (!text.includes('\n')) return text;
    return text.slice(0, text.indexOf('\n'));
  } finally {
    fs.closeSync(fd);
  }
}
