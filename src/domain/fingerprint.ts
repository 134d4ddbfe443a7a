import { originName } from './agent-claim.ts';
import { digestOf } from './digest.ts';
import type { Finding } from './finding.ts';
import type { Fingerprint } from './ids.ts';

/** All that tells what a finding is, apart from where in its symbol it stands. */
export type Sameness = Pick<Finding, 'origin' | 'kind' | 'path' | 'anchor'>;

/** Twins have the same: findings of one kind on the same code in one symbol. */
export function samenessOf({ origin, kind, path, anchor: { symbol, snippet } }: Sameness): string {
  return [originName(origin), kind, path, symbol, snippet].join('\0');
}

/** @param occurrence Which one it is among its twins; the first is 0. */
export function fingerprintOf(sameness: string, occurrence: number): Fingerprint {
  return digestOf(`${sameness}\0${occurrence}`).slice(0, 16) as Fingerprint;
}
