import * as fs from 'node:fs';
import { watch, readFileSync } from 'node:fs';

export function nextConfig(path: string, accept: (text: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const watcher = watch(path, { persistent: true }, (event) => { // expect: unclosed-handle
      if (event !== 'change') return;
      try {
        const text = readFileSync(path, 'utf8');
        if (accept(text)) resolve(text);
      } catch (error) {
        reject(error);
      }
    });
    watcher.on('error', reject);
  });
}

export const untilThere = (selector: string): Promise<Element> =>
  new Promise((resolve) => {
    setInterval(() => { // expect: timer-leak
      const found = document.querySelector(selector);
      if (found !== null) resolve(found);
    }, 100);
  });

export function firstChange(path: string): Promise<void> {
  return new Promise((resolve) => {
    fs.watch(path, () => resolve()); // expect: unclosed-handle
  });
}
