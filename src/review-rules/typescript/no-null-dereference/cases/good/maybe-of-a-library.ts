import { Maybe } from 'purify-ts/Maybe';

export const nameOf = (user: Maybe<{ name: string }>): string => user.map(({ name }) => name).orDefault('');

export function isKnown(user: Maybe<{ name: string }>): boolean {
  return user.isJust();
}
