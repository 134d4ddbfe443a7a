import fs from 'node:fs';

export const all = (paths) =>
  new Promise((resolve, reject) => {
    let left = paths.length;
    const texts = [];
    for (const path of paths) {
      fs.readFile(path, 'utf8', (err, text) => {
        if (err) return reject(err);
        texts.push(text);
        if (--left === 0) resolve(texts);
      });
    }
  });

export const both = (one, two) =>
  new Promise((resolve, reject) => {
    let a, b;
    one((err, value) => {
      if (err) return reject(err);
      a = value;
      if (b !== undefined) resolve([a, b]);
    });
    two((err, value) => {
      if (err) return reject(err);
      b = value;
      if (a !== undefined) resolve([a, b]);
    });
  });
