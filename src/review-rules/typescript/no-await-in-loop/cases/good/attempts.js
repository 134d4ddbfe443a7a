export async function usersOf(ids) {
  const users = [];
  for (const id of ids) {
    try {
      users.push(await fetchUser(id));
    } catch (error) {
      console.error(error);
    }
  }
  return users;
}
