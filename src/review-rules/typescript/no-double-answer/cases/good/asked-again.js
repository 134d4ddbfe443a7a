export function load(store, id, callback) {
  store.get(id, (err, row) => {
    if (err) callback(err);
    if (!err) callback(null, row);
  });
}

export function size(store, callback) {
  store.size((error, bytes) => {
    if (error) callback(error);
    error || callback(null, bytes);
  });
}
