async function isAllowed(user: string): Promise<boolean> {
  const response = await fetch(`/users/${user}`);
  return response.ok;
}

export async function open(user: string, isAdmin: boolean): Promise<string> {
  if (isAllowed(user)) return 'open'; // expect: missing-await
  if (!isAllowed(user)) return 'closed'; // expect: missing-await
  while (isAllowed(user)) console.log('still'); // expect: missing-await
  const label = isAdmin || isAllowed(user) ? 'admin' : 'user'; // expect: missing-await
  isAllowed(user) && console.log('allowed'); // expect: missing-await
  return label;
}
