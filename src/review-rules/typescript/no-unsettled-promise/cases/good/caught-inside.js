import fs from 'node:fs';

export const load = (path) =>
  new Promise((resolve, reject) => {
    fs.readFile(path, 'utf8', (err, text) => {
      try {
        if (err) throw err;
        resolve(JSON.parse(text));
      } catch (error) {
        reject(error);
      }
    });
  });
