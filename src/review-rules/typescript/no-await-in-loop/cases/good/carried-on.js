export async function chain(ids) {
  const users = [];
  let last;
  for (const id of ids) {
    last = await fetchUser(id, last);
    users.push(last);
  }
  return users;
}
