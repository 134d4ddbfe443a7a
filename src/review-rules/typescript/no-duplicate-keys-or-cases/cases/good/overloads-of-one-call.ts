export function watch(user: string): () => void;
export function watch(user: undefined): undefined;
export function watch(user: string | undefined): (() => void) | undefined {
  return user === undefined ? undefined : () => undefined;
}

export function follow(user: string | undefined): unknown {
  // Each is a call of another overload.
  return user ? watch(user) : watch(user);
}
