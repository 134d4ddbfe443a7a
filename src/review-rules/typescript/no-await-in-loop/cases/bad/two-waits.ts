export async function avatarsOf(ids: readonly string[]): Promise<Set<string>> {
  const avatars = new Set<string>();
  for (const id of ids) {
    const user = await fetchUser(id); // expect: await-in-loop
    const avatar = await loadAvatar(user.email);
    avatars.add(avatar);
  }
  return avatars;
}
