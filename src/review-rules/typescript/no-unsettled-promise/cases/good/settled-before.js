export const load = (path) =>
  new Promise((resolve, reject) => {
    read(path, (err, text) => {
      if (err) {
        reject(err);
        throw err;
      }
      resolve(text);
      remember(JSON.parse(text));
    });
  });

export const own = (value) =>
  new Promise((resolve) => {
    write(value, (err) => {
      const copy = JSON.parse(JSON.stringify(value));
      resolve(copy);
    });
  });
