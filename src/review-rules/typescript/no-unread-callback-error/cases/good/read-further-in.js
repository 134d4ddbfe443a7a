store.get(id, (err, item) => {
  queue.push(() => finish(err, item));
});
