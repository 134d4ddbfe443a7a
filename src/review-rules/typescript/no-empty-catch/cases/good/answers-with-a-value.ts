export async function exists(id: string): Promise<boolean> {
  try {
    await users.fetchOne(id);
    return true;
  } catch {
    return false;
  }
}

export async function load(id: string) {
  const user = await users.fetchOne(id).catch(() => undefined);
  const team = await teams.fetchOne(id).catch(() => {});
  return [user, team, ...(await Promise.all(user.groups.map((group) => groups.fetchOne(group).catch(() => {}))))];
}

export async function nameOf(id: string): Promise<string | undefined> {
  if (id === '') return undefined;
  try {
    await users.lock(id);
  } catch {
    return;
  }
  return users.names.get(id);
}
