import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { shuffleKey } from '../npm-sources.ts';

const knownBug = z.object({
  /** CVE or advisory; where one tells of several places, with a letter after it. Else the package, with its issue or version. */
  id: z.string(),
  /** Of npm, or a module of Go. */
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

/** A file that nobody reads who mends rules says so first. */
const bugFile = z.union([
  z.array(knownBug),
  z.object({ read: z.string(), flaws: z.array(knownBug) }).transform(({ flaws }) => flaws),
]);

/** @param file Beside this one. */
export function readBugs(file: string): readonly KnownBug[] {
  return bugFile.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
}

/**
 * Which ones are held out is told by nothing but a name.
 * @param name Of the flaw or, where one package may have several, of the package: who looks at one flaw of it sees the others.
 */
export function setOf({ set }: KnownBug, name: string, oneIn: number): BugSet {
  return set ?? (shuffleKey(name) % oneIn === 0 ? 'held out' : 'open');
}
