export async function usersOf(ids) {
  const users = [];
  // The service has a rate limit: one by one.
  for (const id of ids) {
    users.push(await fetchUser(id));
  }
  return users;
}
