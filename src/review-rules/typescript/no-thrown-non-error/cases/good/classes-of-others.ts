import { Interrupted } from './signals.ts';

export function interrupt(Kind: new () => Error): never {
  if (Kind.length === 0) throw Interrupted;
  throw new Kind();
}
