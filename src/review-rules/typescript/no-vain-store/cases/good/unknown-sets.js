export function put(store, key) {
  store.set(key, 1);
  store.set(key, 2);
  return store;
}
