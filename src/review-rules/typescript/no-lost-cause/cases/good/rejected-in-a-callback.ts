import { exec } from 'node:child_process';
import { access } from 'node:fs';

export function head(cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    exec('git rev-parse HEAD', { cwd }, (error, stdout, stderr) => {
      if (error) {
        reject(new Error(`git: ${stderr}`));
        return;
      }
      resolve(stdout.trim());
    });
  });
}

export const tag = (cwd: string): Promise<string> =>
  new Promise((resolve, reject) => {
    exec('git describe', { cwd }, (error, stdout) => {
      if (error) reject(new Error('no tag', { cause: error }));
      else resolve(stdout);
    });
  });

export const there = (path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    access(path, (error) => {
      if (error) reject(new Error(`no ${path}`));
      else resolve();
    });
  });

export const branch = (cwd: string): Promise<string> =>
  new Promise((resolve, reject) => {
    exec('git branch', { cwd }, (error, stdout) => {
      if (error) {
        // Git says the same in the user's language.
        reject(new Error('not a git repository'));
        return;
      }
      if (stdout === '') reject(new Error('no branch'));
      resolve(stdout);
    });
  });

export const logged = (cwd: string): Promise<string> =>
  new Promise((resolve, reject) => {
    exec('git log', { cwd }, (error, stdout) => {
      if (error) {
        console.error(error);
        reject(new Error('no log'));
        return;
      }
      resolve(stdout);
    });
  });
