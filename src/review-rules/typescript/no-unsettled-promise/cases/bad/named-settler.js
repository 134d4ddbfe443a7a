import { exec } from 'node:child_process';

export const version = (command) =>
  new Promise((resolve, reject) => {
    const finish = (text) => {
      resolve(text.trim());
    };
    exec(`${command} --version`, (err, stdout) => {
      if (err) return console.error(err); // expect: unsettled-promise
      finish(stdout);
    });
  });
