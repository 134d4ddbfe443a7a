export async function load(id: string): Promise<User> {
  try {
    return await fetchUser(id);
  } catch (error) {
    if (error instanceof NotFound) throw new Error(`no user ${id}`);
    throw error;
  }
}
