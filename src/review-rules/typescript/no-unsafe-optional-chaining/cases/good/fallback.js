export function describe(user, guest) {
  const { name } = user?.profile ?? {};
  const [login] = user?.logins || [];
  const city = (user?.address ?? guest.address).city;
  const tags = [...(user?.tags ?? []), ...(guest?.tags || [])];
  for (const tag of user?.tags ?? []) tags.push(tag);
  const { email = 'unknown' } = (user?.contact || guest);
  return { name, login, city, tags, keys: Object.keys(user?.settings ?? {}), email };
}
