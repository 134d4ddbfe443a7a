import { readFile } from 'node:fs';

export function settings(path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    readFile(path, 'utf8', (err, text) => {
      if (err) {
        reject(err);
        return;
      }
      const parsed = JSON.parse(text); // expect: unsettled-promise
      resolve(parsed);
    });
  });
}
