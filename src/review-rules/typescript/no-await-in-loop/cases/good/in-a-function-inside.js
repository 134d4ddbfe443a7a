export function loadersOf(ids) {
  const loaders = [];
  for (const id of ids) {
    loaders.push(async () => await fetchUser(id));
  }
  return loaders;
}
