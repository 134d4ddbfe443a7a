export function keep(password: string): string {
  const salt = Math.random().toString(36); // expect: weak-random
  return `${salt}:${hash(password, salt)}`;
}
