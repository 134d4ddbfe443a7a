export async function load(id: string): Promise<User> {
  try {
    return await fetchUser(id);
  } catch {
    throw new Error(`no user ${id}`);
  }
}
