interface User {
  readonly name?: string;
}

export function greet(user?: User): string {
  if (user?.name!) return `Hello ${user.name}`;
  const isKnown = user?.name! !== undefined;
  return isKnown ? 'Hello' : (user?.name! ?? 'Hello you');
}
