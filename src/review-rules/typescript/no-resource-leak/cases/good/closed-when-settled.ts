import { watch } from 'node:fs';

export function nextChange(path: string): Promise<string> {
  return new Promise((resolve) => {
    const watcher = watch(path, (event) => {
      watcher.close();
      resolve(event);
    });
  });
}

export const untilThere = (selector: string): Promise<Element> =>
  new Promise((resolve) => {
    const timer = setInterval(() => {
      const found = document.querySelector(selector);
      if (found === null) return;
      clearInterval(timer);
      resolve(found);
    }, 100);
  });

export function untilGone(selector: string, timers: unknown[]): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (document.querySelector(selector) === null) resolve();
    }, 100);
    timers.push(timer);
  });
}

export function forEver(path: string, changed: () => void): Promise<void> {
  return new Promise((resolve) => {
    watch(path, () => changed());
    resolve();
  });
}

export function started(): Promise<number> {
  return new Promise((resolve) => {
    let timer = 0;
    timer = window.setInterval(() => resolve(timer), 100);
  });
}
