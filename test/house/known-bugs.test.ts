import { expect, it } from '@jest/globals';
import { readKnownBugs, setOf } from '../../bench/known-bugs/known-bug.ts';
import type { KnownBug } from '../../bench/known-bugs/known-bug.ts';
import { pageOf } from '../../bench/known-bugs/page.ts';
import type { Result } from '../../bench/known-bugs/page.ts';
import { histories } from '../../bench/noise/versions.ts';

const bugs = readKnownBugs();
const [fresh, others] = [bugs.filter(isFresh), bugs.filter((bug) => !isFresh(bug))];
const linters = ['ours', 'theirs'];

it('there is each flaw once, with lines in order', () => {
  expect(new Set(bugs.map(({ id }) => id)).size).toBe(bugs.length);
  expect(bugs.filter(({ lines: [first, last] }) => first < 1 || first > last)).toEqual([]);
  expect(bugs.filter(({ vulnerable, fixed }) => vulnerable === fixed)).toEqual([]);
});

it('a flaw is fresh in a package whose code nobody read who mends rules', () => {
  const known = new Set([...others.map((bug) => bug.package), ...histories.map(([name]) => name)]);
  expect(fresh.filter((bug) => known.has(bug.package))).toEqual([]);
});

it('the others are held out or open by their names alone', () => {
  expect(others.every(({ set }) => set === undefined)).toBe(true);
  expect(others.filter((bug) => setOf(bug) === 'held out')).toHaveLength(42);
});

it('the page lists what is held out and open, and of the fresh flaws only how many of a class are found', () => {
  const page = pageOf(bugs.map(told), linters);
  for (const { id, flaw } of others) expect(page).toContain(`${id}: ${flaw}`);
  const rest = withoutOthers(page);
  for (const bug of fresh)
    for (const word of [bug.id, bug.flaw, `${bug.package}@`, bug.file]) expect(rest).not.toContain(word);
  const [kind, ofKind] = [...Map.groupBy(fresh, (bug) => bug.kind)][0] ?? ['', []];
  expect(page).toMatch(new RegExp(`\\| ${kind} +\\| +${ofKind.length} \\| +${ofKind.length} \\| +0 \\|`));
});

function isFresh({ set }: KnownBug): boolean {
  return set === 'fresh';
}

/** Found by the first, by no other. */
function told(bug: KnownBug): Result {
  const verdict = { stillTold: false, elsewhere: 0 };
  const verdicts = new Map([
    ['ours', { ...verdict, vulnerable: 'right' as const }],
    ['theirs', { ...verdict, vulnerable: 'none' as const }],
  ]);
  return { bug, set: setOf(bug), verdicts };
}

/** Its text and tables without the rows of the others, whose words may be the same. */
function withoutOthers(page: string): string {
  return page
    .split('\n')
    .filter((line) => !others.some(({ id }) => line.includes(`${id}: `)))
    .join('\n');
}
