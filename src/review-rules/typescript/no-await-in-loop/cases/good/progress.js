export async function usersOf(ids, report) {
  const users = [];
  for (const id of ids) {
    users.push(await fetchUser(id));
    report(users);
  }
  return users;
}
