export async function load(id) {
  try {
    return await fetchUser(id);
  } catch ({ code }) {
    throw new Error(`no user ${id}: ${code}`);
  }
}
