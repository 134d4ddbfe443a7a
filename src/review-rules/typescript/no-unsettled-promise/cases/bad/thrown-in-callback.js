import fs from 'node:fs';

export function load(path) {
  return new Promise((resolve, reject) => {
    fs.readFile(path, 'utf8', (err, text) => {
      if (err) throw err; // expect: unsettled-promise
      resolve(text);
    });
  });
}

export const sizeOf = (path) =>
  new Promise((resolve) =>
    fs.stat(path, function (error, stats) {
      if (error) {
        throw new Error(`no ${path}`); // expect: unsettled-promise
      }
      resolve(stats.size);
    }),
  );
