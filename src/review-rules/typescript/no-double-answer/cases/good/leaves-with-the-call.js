export function load(store, id, callback) {
  store.get(id, (error, row) => {
    if (error) return callback(error);
    callback(null, row.value);
  });
}
