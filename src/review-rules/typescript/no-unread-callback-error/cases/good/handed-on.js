store.get(id, (err, item) => callback(err, item && item.value));
