const users = new Map<string, { name: string }>();

function findUser(id: string): { name: string } | undefined {
  const user = users.get(id);
  if (user === undefined) return undefined;
  return user;
}

export function greet(id: string): string {
  const user = findUser(id);
  return user === undefined ? 'Hello' : `Hello ${user.name}`;
}

export function known(id: string): string {
  return findUser(id)!.name;
}

export function cast(id: string): string {
  const user = findUser(id) as { name: string };
  return user.name;
}

export function tried(id: string): string {
  try {
    return findUser(id).name;
  } catch {
    return '';
  }
}
