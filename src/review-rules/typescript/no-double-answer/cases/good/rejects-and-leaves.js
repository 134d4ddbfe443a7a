export const load = (store, id) =>
  new Promise((resolve, reject) => {
    store.get(id, (error, row) => {
      if (error) return reject(error);
      resolve(row);
    });
  });

export const either = (store, id) =>
  new Promise((resolve, reject) => {
    store.get(id, (error, row) => {
      if (error) reject(error);
      else resolve(row);
    });
  });

export const asked = (store, id) =>
  new Promise((resolve, reject) => {
    store.get(id, (error, row) => {
      if (error) reject(error);
      if (!error) resolve(row);
      store.close();
    });
  });

export const other = (store, id, resolveOther) =>
  new Promise((resolve, reject) => {
    store.once('end', resolve);
    store.get(id, (error) => {
      if (error) reject(error);
      resolveOther(id);
    });
  });

export const own = (reject, resolve, store) => {
  store.get((error, row) => {
    if (error) reject(error);
    resolve(row);
  });
};
