export function find(store, id, callback) {
  store.get(id).then((item) => callback(null, item)); // expect: floating-promise
}

export const open = (pool) =>
  new Promise((resolve, reject) => {
    if (!pool) reject(new Error('no pool'));
    pool.connect().then((client) => resolve(client)); // expect: floating-promise
  });

export const count = (store) =>
  new Promise((resolve) => {
    store.count().then(resolve); // expect: floating-promise
  });
