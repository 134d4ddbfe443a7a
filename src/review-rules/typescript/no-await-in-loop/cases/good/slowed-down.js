export async function usersOf(ids) {
  const users = [];
  for (const id of ids) {
    users.push(await fetchUser(id));
    await sleep(100);
  }
  return users;
}
