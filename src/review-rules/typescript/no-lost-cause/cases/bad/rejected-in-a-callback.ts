import { exec } from 'node:child_process';
import { readFile } from 'node:fs';

export function head(cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    exec('git rev-parse HEAD', { cwd }, (error, stdout) => {
      if (error) {
        reject(new Error('not a git repository')); // expect: lost-cause
        return;
      }
      resolve(stdout.trim());
    });
  });
}

export const save = (db: Database, row: object): Promise<void> =>
  new Promise((resolve, reject) => {
    db.insert(row, (err: Error | null) => {
      if (err) return reject(new Error('the row was not saved')); // expect: lost-cause
      resolve();
    });
  });
