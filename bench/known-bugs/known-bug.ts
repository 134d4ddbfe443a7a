import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { shuffleKey } from '../npm-sources.ts';

const knownBug = z.object({
  /** CVE or advisory; where one tells of several places, with a letter after it. Else the package, with its issue or version. */
  id: z.string(),
  package: z.string(),
  vulnerable: z.string(),
  /** null: nobody mended it. */
  fixed: z.string().nullable(),
  file: z.string(),
  /** First and last line of the flaw in the vulnerable version; the first is 1. */
  lines: z.tuple([z.int(), z.int()]),
  /** Class of the flaw, by the name that our rules have for it where they have one. */
  kind: z.string(),
  flaw: z.string(),
  /** Of the flaws in `fresh.json`. */
  set: z.literal('fresh').optional(),
});

export type KnownBug = Readonly<z.output<typeof knownBug>>;

/** Rules are mended by what the open ones show, and by nothing else. */
export type BugSet = 'held out' | 'open' | 'fresh';

export function readKnownBugs(): readonly KnownBug[] {
  const fresh = z.object({ read: z.string(), flaws: z.array(knownBug) }).parse(jsonOf('fresh.json'));
  return [...z.array(knownBug).parse(jsonOf('known-bugs.json')), ...fresh.flaws];
}

/** Which of the known ones are held out is told by nothing but their names: one in three. */
export function setOf({ id, set }: KnownBug): BugSet {
  return set ?? (shuffleKey(id) % 3 === 0 ? 'held out' : 'open');
}

function jsonOf(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
