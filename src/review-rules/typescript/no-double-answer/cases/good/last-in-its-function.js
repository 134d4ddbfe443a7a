export function save(store, text, done) {
  if (text.length > 100) {
    store.put(text, (error) => {
      if (error) done(error);
    });
    return;
  }
  done(null);
}
