export async function load(id: string, isNeeded: boolean): Promise<User | undefined> {
  try {
    return await fetchUser(id);
  } catch (error: unknown) {
    if (isNeeded) throw new Error(`user ${id} is not there`); // expect: lost-cause
    return undefined;
  }
}
