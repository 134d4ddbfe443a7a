interface User {
  readonly name: string;
}
const users: Record<string, User> = {};

// The type says that there is one; the rest is for the compiler.
function findUser(id: string): User {
  const user = users[id];
  if (!user) return null;
  return user;
}

export function greet(id: string): string {
  const user = findUser(id);
  if (user) return user.name;
  return '';
}

export function name(id: string): string {
  return findUser(id).name;
}
