export const load = (store, id) =>
  new Promise((resolve, reject) => {
    store.get(id, (error, row) => {
      if (error) reject(error);
      resolve(row);
    });
  });
