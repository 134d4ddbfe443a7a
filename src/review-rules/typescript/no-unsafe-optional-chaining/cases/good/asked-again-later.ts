interface User {
  readonly name: string;
  readonly email: string;
  readonly isActive: boolean;
  readonly address?: { readonly city: string };
}

export function labelOf(user?: User): string {
  const name = user?.name;
  if (!name) return 'nobody';
  return `${name} <${user.email}>`;
}

export function emailOf(user?: User): string {
  const name = user?.name;
  return user ? `${name} <${user.email}>` : '';
}

export function activeOf(user?: User): string {
  if (!user?.isActive) return '';
  return user.name;
}

export function firstName(user: User | null): string {
  console.info(user?.name);
  if (user === null) throw new Error('nobody');
  return user.name.split(' ')[0] ?? '';
}

export function withOwn(user: User | null, fallback: User): string {
  let found = user;
  console.info(found?.name);
  found ??= fallback;
  return found.name;
}

export class Session {
  id: string | undefined;

  constructor(user?: User) {
    this.id = user?.email;
    if (!this.id) throw new Error('no user');
    console.info(user.name);
  }
}

export function inBranch(user: User | undefined, kind: 'guest' | 'member'): string {
  console.info(user?.name);
  if (kind === 'member') return user.name;
  return 'guest';
}

export function late(user: User | undefined): () => string {
  console.info(user?.name);
  return () => user.name;
}
