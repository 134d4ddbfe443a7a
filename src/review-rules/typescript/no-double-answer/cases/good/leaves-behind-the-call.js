export function load(store, id, callback) {
  store.get(id, (error, row) => {
    if (error) {
      callback(error);
      return;
    }
    callback(null, row.value);
  });
}
