store.get(id, (_err, item) => show(item));
store.get(id, (_, item) => show(item));
