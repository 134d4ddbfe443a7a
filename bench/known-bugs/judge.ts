import type { KnownBug } from './known-bug.ts';
import type { Answer, Told } from './linters.ts';
import type { Lines } from './place-in-fixed.ts';
import { placeInFixed } from './place-in-fixed.ts';
import { isOfKind } from './rules-of-kind.ts';
import { linesOf, pathOf } from './versions.ts';

/** At the place of the flaw. */
export type Hit = 'right' | 'other' | 'none';

export interface Verdict {
  readonly vulnerable: Hit;
  /** Does it say the same of the fixed version, at that place? undefined: there is no such file. */
  readonly stillTold: boolean | undefined;
  /** Findings in the rest of the vulnerable file. */
  readonly elsewhere: number;
  /** Did it read the file at all? */
  readonly isRead: boolean;
}

export function judge(bug: KnownBug, { told, unread }: Answer, folder: string): Verdict {
  const inFile = told.filter(({ path }) => path === pathOf(bug, 'vulnerable'));
  const atPlace = inFile.filter((one) => overlaps(one, bug.lines));
  const isRight = ({ name }: Told): boolean => isOfKind(name, bug.kind);
  const place = fixedPlace(bug, folder);
  return {
    vulnerable: atPlace.some(isRight) ? 'right' : atPlace.length > 0 ? 'other' : 'none',
    stillTold:
      place && told.some((one) => one.path === pathOf(bug, 'fixed') && overlaps(one, place) && isRight(one)),
    elsewhere: inFile.length - atPlace.length,
    isRead: !unread.includes(bug),
  };
}

/** Is the flaw told, by a rule for such flaws? */
export function isFound(bug: KnownBug, told: readonly Told[]): boolean {
  return told.some((one) => overlaps(one, bug.lines) && isOfKind(one.name, bug.kind));
}

function fixedPlace(bug: KnownBug, folder: string): Lines | undefined {
  const vulnerable = linesOf(bug, 'vulnerable', folder);
  const fixed = linesOf(bug, 'fixed', folder);
  return vulnerable && fixed && placeInFixed(vulnerable, fixed, bug.lines);
}

function overlaps({ first, last }: Told, [from, to]: Lines): boolean {
  return first <= to && last >= from;
}
