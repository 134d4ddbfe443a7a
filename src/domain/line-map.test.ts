import { describe, expect, it } from '@jest/globals';
import { parseHunks } from './hunk-reader.ts';
import { LineMap } from './line-map.ts';
import { LineSet } from './line-set.ts';

/** Old: a b c d e f g h i j (1 to 10). New: + before a, c replaced by three lines, f and g gone. */
const edited = new LineMap(
  parseHunks(
    ['@@ -1,4 +1,7 @@\n+zero\n a\n b\n-c\n+C\n+CC\n+CCC\n d\n', '@@ -5,4 +8,2 @@\n e\n-f\n-g\n h\n'].join(''),
  ),
);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('a line map', () => {
  it('says where an old line stands now, and of a removed one that it stands nowhere', () => {
    const now = numbers(10).map((line) => edited.toNew(line));
    expect(now).toEqual([2, 3, undefined, 7, 8, undefined, undefined, 9, 10, 11]);
  });

  it('says where a new line stood before, and of an added one that it stood nowhere', () => {
    const before = numbers(11).map((line) => edited.toOld(line));
    expect(before).toEqual([undefined, 1, 2, undefined, undefined, undefined, 4, 5, 8, 9, 10]);
  });

  it('gives the line in the place of a removed one, or the line above where nothing is', () => {
    expect(numbers(10).map((line) => edited.nearestNew(line))).toEqual([2, 3, 4, 7, 8, 8, 8, 9, 10, 11]);
  });

  it('gives the line in whose place an added one is, or the line above, or the first', () => {
    expect(numbers(11).map((line) => edited.nearestOld(line))).toEqual([1, 1, 2, 3, 3, 3, 4, 5, 8, 9, 10]);
  });

  it('knows the added, the removed and the visible lines', () => {
    expect([...edited.added]).toEqual([1, 4, 5, 6]);
    expect([...edited.removed]).toEqual([3, 6, 7]);
    expect([...edited.visible.old]).toEqual(numbers(8));
    expect([...edited.visible.new]).toEqual(numbers(9));
  });

  it('leaves every line of a file without hunks where it is', () => {
    const same = new LineMap([]);
    expect([same.toNew(7), same.toOld(7), same.nearestNew(7)]).toEqual([7, 7, 7]);
    expect([...same.added, ...same.visible.new]).toEqual([]);
  });

  it('maps no line of a file that is added or emptied, and still gives a nearest one', () => {
    const added = new LineMap(parseHunks('@@ -0,0 +1,2 @@\n+a\n+b\n'));
    expect([added.toOld(1), added.toOld(2), added.nearestOld(2)]).toEqual([undefined, undefined, 1]);
    const emptied = new LineMap(parseHunks('@@ -1,2 +0,0 @@\n-a\n-b\n'));
    expect([emptied.toNew(1), emptied.toNew(2), emptied.nearestNew(2)]).toEqual([undefined, undefined, 1]);
  });

  it('maps lines around hunks without context', () => {
    const map = new LineMap(parseHunks('@@ -3,0 +4,2 @@\n+x\n+y\n@@ -5 +6,0 @@\n-z\n'));
    expect(numbers(6).map((line) => map.toNew(line))).toEqual([1, 2, 3, 6, undefined, 7]);
    expect(numbers(7).map((line) => map.toOld(line))).toEqual([1, 2, 3, undefined, undefined, 4, 6]);
  });

  it('maps no line between hunks where the diff leaves changes out, and calls none of them added', () => {
    // As `git diff -I` does: the two lines that the new side has more are in no hunk.
    const map = new LineMap(parseHunks('@@ -1 +1 @@\n-a\n+A\n@@ -5 +7 @@\n-b\n+B\n'));
    expect(numbers(6).map((line) => map.toNew(line))).toEqual([...Array<undefined>(5), 8]);
    expect([...map.added]).toEqual([1, 7]);
    expect(map.visible.new.has(3)).toBe(false);
    expect(map.nearestNew(3)).toBe(3);
  });
});

describe('a set of lines', () => {
  const set = new LineSet([
    { first: 2, end: 4 },
    { first: 4, end: 5 },
    { first: 6, end: 6 },
    { first: 8, end: 9 },
  ]);

  it('joins the spans that touch and drops the empty ones', () => {
    expect(set.spans).toEqual([
      { first: 2, end: 5 },
      { first: 8, end: 9 },
    ]);
  });

  it('knows its lines', () => {
    expect(numbers(9).filter((line) => set.has(line))).toEqual([2, 3, 4, 8]);
    expect([...set]).toEqual([2, 3, 4, 8]);
  });

  it('knows whether a range has one of them, both ends included', () => {
    expect([set.hasAny(1, 2), set.hasAny(4, 7), set.hasAny(5, 8), set.hasAny(1, 20)]).toEqual(
      Array(4).fill(true),
    );
    expect([set.hasAny(1, 1), set.hasAny(5, 7), set.hasAny(9, 20)]).toEqual(Array(3).fill(false));
  });
});
