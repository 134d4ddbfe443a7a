store.get(id, function (err, item) {
  log(item.id);
  callback.apply(null, arguments);
});
