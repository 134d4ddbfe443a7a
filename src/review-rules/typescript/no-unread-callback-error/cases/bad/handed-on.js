function load(id, callback) {
  store.get(id, (err, item) => { // expect: unchecked-error
    callback(null, item);
  });
}
