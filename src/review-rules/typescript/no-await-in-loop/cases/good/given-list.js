export async function fill(users, ids) {
  for (const id of ids) {
    users.push(await fetchUser(id));
  }
}
