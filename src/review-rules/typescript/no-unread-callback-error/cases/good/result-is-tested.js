fs.readFile('cache.json', 'utf8', (err, text) => {
  if (!text) return;
  apply(JSON.parse(text));
});
store.get(id, (err, item) => show(item ?? empty));
store.get(id, (err, item) => show(item?.name));
store.list((err, items) => show(Array.isArray(items) ? items.length : 0));
