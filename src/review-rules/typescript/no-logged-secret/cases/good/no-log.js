export function save(store, user, password, accessToken) {
  store.set(user, password);
  store.log(user).append(accessToken);
  Math.log(password);
  catalog.info(password);
  return render(`${user}:${password}`);
}
