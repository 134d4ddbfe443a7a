export const save = (store, value, callback) =>
  new Promise((resolve, reject) => {
    const done = wrap(resolve, reject);
    store.put(value, (err) => {
      if (err) {
        console.error(err);
        return done(err);
      }
      done();
    });
  });

export const told = (store, value, callback) =>
  new Promise((resolve, reject) => {
    store.put(value, (err) => {
      if (err) {
        callback(err);
        return;
      }
      resolve();
    });
  });
