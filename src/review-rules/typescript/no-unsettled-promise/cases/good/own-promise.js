import Promise from './promise.js';

export const load = (path) =>
  new Promise((resolve, reject) => {
    read(path, (err, text) => {
      if (err) throw err;
      resolve(text);
    });
  });
