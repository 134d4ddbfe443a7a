export async function uniqueOf(ids) {
  const users = [];
  for (const id of ids) {
    const user = await fetchUser(id);
    if (!users.includes(user)) users.push(user);
  }
  return users;
}
