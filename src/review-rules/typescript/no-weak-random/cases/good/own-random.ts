import { random } from './secure-random.ts';

export const token = random().toString(36);
export const password = generator.random();

export function other(Math: { random(): string }): string {
  const secret = Math.random();
  return secret;
}
