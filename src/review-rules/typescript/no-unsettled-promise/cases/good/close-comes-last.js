import { spawn } from 'node:child_process';

export const run = (command) =>
  new Promise((resolve) => {
    const child = spawn(command);
    child.on('error', (error) => console.error(error));
    child.on('close', (code) => resolve(code));
  });

export const other = (from, to) =>
  new Promise((resolve) => {
    from.on('error', (error) => console.error(error));
    to.on('finish', resolve);
    from.pipe(to);
  });
