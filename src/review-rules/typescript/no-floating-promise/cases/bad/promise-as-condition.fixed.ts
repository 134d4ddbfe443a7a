async function isAllowed(user: string): Promise<boolean> {
  const response = await fetch(`/users/${user}`);
  return response.ok;
}

export async function open(user: string, isAdmin: boolean): Promise<string> {
  if (await isAllowed(user)) return 'open';
  if (!(await isAllowed(user))) return 'closed';
  while (await isAllowed(user)) console.log('still');
  const label = isAdmin || await isAllowed(user) ? 'admin' : 'user';
  await isAllowed(user) && console.log('allowed');
  return label;
}
