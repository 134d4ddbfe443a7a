import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { SampleRepository } from '../../test/kit/sample-repository.ts';
import { applyHunks } from './apply-diff.ts';
import type { DiffLine, FileDiff, Hunk } from './diff.ts';
import { LineMap } from './line-map.ts';
import { parseUnifiedDiff } from './unified-diff.ts';

/** One file before and after; undefined where it is not there. */
interface Change {
  readonly old: string | undefined;
  readonly new: string | undefined;
}

/** Content that has misled diff readers: what looks like markup, and what other programs take for line ends. */
const pieces = ['a', 'b', ' ', '\t', '-', '--- a', '+++ b', '@@ -1 +1 @@', '\\', 'diff --git a/x b/x'];
const odd = ['\r', '\u2028', '\u2029', '\x85', '\f', '😀', 'é', '\uFEFF', '"'];

const lineText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'a', 'b', '}', '\t', '- x') },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...pieces, ...odd), { maxLength: 4 }).map((all) => all.join('')),
  },
);

const step = fc.record({
  kind: fc.oneof(
    { weight: 5, arbitrary: fc.constant('keep') },
    fc.constantFrom('add', 'remove', 'change line end'),
  ),
  text: lineText,
  end: fc.constantFrom('\n', '\n', '\r\n'),
});

const change: fc.Arbitrary<Change> = fc
  .record({
    steps: fc.array(step, { maxLength: 40 }),
    oldEndsOpen: fc.boolean(),
    newEndsOpen: fc.boolean(),
    exists: fc.constantFrom('both', 'both', 'both', 'both', 'old', 'new'),
  })
  .map(({ steps, oldEndsOpen, newEndsOpen, exists }) => {
    const old = steps.filter(({ kind }) => kind !== 'add').map(({ text, end }) => text + end);
    const fresh = steps
      .filter(({ kind }) => kind !== 'remove')
      .map(({ kind, text, end }) => text + (kind === 'change line end' && end === '\n' ? '\r\n' : end));
    const close = (lines: string[], open: boolean): string =>
      open ? lines.join('').replace(/\n$/, '') : lines.join('');
    return {
      old: exists === 'new' ? undefined : close(old, oldEndsOpen),
      new: exists === 'old' ? undefined : close(fresh, newEndsOpen),
    };
  });

const options = fc
  .record({
    context: fc.constantFrom(0, 1, 3, 10),
    algorithm: fc.constantFrom('myers', 'minimal', 'patience', 'histogram'),
    between: fc.constantFrom(0, 2),
  })
  .map(({ context, algorithm, between }) => [
    ...[`--unified=${context}`, `--diff-algorithm=${algorithm}`, `--inter-hunk-context=${between}`],
  ]);

function readDiffs(changes: readonly Change[], flags: readonly string[]): Map<string, FileDiff> {
  using repository = new SampleRepository();
  repository.write('old/same', '').write('new/same', '');
  for (const [index, { old, new: fresh }] of changes.entries()) {
    if (old !== undefined) repository.write(`old/${index}`, old);
    if (fresh !== undefined) repository.write(`new/${index}`, fresh);
  }
  const text = repository.git('diff', '--no-index', '--no-renames', ...flags, 'old', 'new');
  return new Map(parseUnifiedDiff(text).map((diff) => [diff.path.replace(/^(?:old|new)\//, ''), diff]));
}

/** Lines as git counts them, a CR before LF being part of the line. */
function linesOf(text: string): string[] {
  return text.split('\n').slice(0, text.endsWith('\n') || text === '' ? -1 : undefined);
}

function expectLinesInPlace(hunks: readonly Hunk[], old: readonly string[], fresh: readonly string[]): void {
  const map = new LineMap(hunks);
  const isInPlace = (line: DiffLine): boolean => {
    if (line.kind === 'context') {
      return (
        [old[line.old - 1], fresh[line.new - 1]].every((text) => text === line.text) &&
        map.toNew(line.old) === line.new &&
        map.toOld(line.new) === line.old
      );
    }
    return line.kind === 'added'
      ? fresh[line.new - 1] === line.text && map.toOld(line.new) === undefined && map.added.has(line.new)
      : old[line.old - 1] === line.text && map.toNew(line.old) === undefined && map.removed.has(line.old);
  };
  expect(hunks.flatMap((hunk) => hunk.lines).filter((line) => !isInPlace(line))).toEqual([]);
}

/** Without the lines that the diff shows as changed the two texts are the same, line by line. */
function expectOthersMapped(hunks: readonly Hunk[], old: readonly string[], fresh: readonly string[]): void {
  const map = new LineMap(hunks);
  const kept = old.map((_, index) => index + 1).filter((line) => !map.removed.has(line));
  const keptNew = fresh.map((_, index) => index + 1).filter((line) => !map.added.has(line));
  expect(kept.map((line) => map.toNew(line))).toEqual(keptNew);
  expect(keptNew.map((line) => map.toOld(line))).toEqual(kept);
  expect(kept.map((line) => old[line - 1])).toEqual(keptNew.map((line) => fresh[line - 1]));
}

function expectRoundTrip(diff: FileDiff | undefined, { old, new: fresh }: Change): void {
  if (diff === undefined) {
    expect(fresh).toBe(old);
  } else if (diff.kind === 'deleted') {
    expect(fresh).toBeUndefined();
  } else if (diff.kind === 'added' || diff.kind === 'modified') {
    expect(diff.kind).toBe(old === undefined ? 'added' : 'modified');
    expect(applyHunks(old ?? '', diff.hunks)).toBe(fresh);
    expectLinesInPlace(diff.hunks, linesOf(old ?? ''), linesOf(fresh ?? ''));
    expectOthersMapped(diff.hunks, linesOf(old ?? ''), linesOf(fresh ?? ''));
  } else {
    throw new Error(`unexpected kind of change: ${diff.kind}`);
  }
}

describe('a random change', () => {
  it('comes back from what `git diff` prints, with every line in its place', () => {
    // One git process for many files: a process costs as much as a hundred of them.
    const changes = fc.array(change, { minLength: 80, maxLength: 80 });
    fc.assert(
      fc.property(changes, options, (all, flags) => {
        const diffs = readDiffs(all, flags);
        for (const [index, one] of all.entries()) expectRoundTrip(diffs.get(String(index)), one);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
