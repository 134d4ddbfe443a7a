import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { shuffleKey } from '../npm-sources.ts';

const knownBug = z.object({
  /** CVE or advisory; where one tells of several places, with a letter after it. */
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
});

export type KnownBug = Readonly<z.output<typeof knownBug>>;

export function readKnownBugs(): readonly KnownBug[] {
  return z
    .array(knownBug)
    .parse(JSON.parse(readFileSync(new URL('known-bugs.json', import.meta.url), 'utf8')));
}

/** One in three, by nothing but its name: rules are not mended by what these show. */
export function isHeldOut({ id }: KnownBug): boolean {
  return shuffleKey(id) % 3 === 0;
}
