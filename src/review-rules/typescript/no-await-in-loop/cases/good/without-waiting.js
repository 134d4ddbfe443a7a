export async function usersOf(ids) {
  const users = [];
  for (const id of ids) {
    users.push(fetchUser(id));
  }
  return Promise.all(users);
}
