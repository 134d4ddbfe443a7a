import { parseRepoPath } from './ids.ts';

/** Where a repository keeps the findings that were there before it began to heed them. */
export const baselineFile = parseRepoPath('.autoglm/baseline.json');

/** Findings of one rule in one file that are known, and not told any more. */
export interface KnownFinding {
  readonly path: string;
  readonly rule: string;
  /** Of the first of them. Plain text: what a file says of it is not believed to be one. */
  readonly fingerprint: string;
  /** How many there are on the same code in the same symbol. */
  readonly count: number;
}

/** How often each finding is known, by the fingerprint of its first twin. */
export type Baseline = ReadonlyMap<string, number>;

export function baselineOf(findings: readonly KnownFinding[]): Baseline {
  return new Map(findings.map(({ fingerprint, count }) => [fingerprint, count]));
}
