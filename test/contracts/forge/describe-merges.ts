import { expect, it } from '@jest/globals';
import type { Mergeability } from '../../../src/domain/conflict.ts';
import type { Merging } from '../../../src/ports/merging.ts';
import { findConflicts } from '../../../src/review/find-conflicts.ts';
import { until } from '../../kit/bot.ts';
import type { CommentsPlace, ForgeChange } from './forge-place.ts';

const lines = (name: string, ...others: readonly [at: number, text: string][]): string =>
  Array.from({ length: 20 }, (_, index) => `${name} ${index}\n`)
    .map((line, index) => others.find(([at]) => at === index)?.[1] ?? line)
    .join('');

const before = Object.fromEntries(
  ['apart', 'beside', 'both', 'cut', 'kept', 'moved', 'same', 'split', 'taken'].map((name) => [
    `src/${name}.ts`,
    lines(name),
  ]),
);

const change = {
  'src/apart.ts': lines('apart', [2, 'mine\n']),
  'src/beside.ts': lines('beside', [2, 'mine\n']),
  'src/both.ts': lines('both', [2, 'mine\n']),
  'src/cut.ts': null,
  'src/kept.ts': lines('kept', [2, 'mine\n']),
  'src/moved.ts': null,
  'src/elsewhere.ts': lines('moved', [2, 'mine\n']),
  'src/new.ts': 'mine\n',
  'src/equal.ts': 'the same\n',
  'src/same.ts': lines('same', [2, 'the same\n']),
  'src/split.ts': null,
  'src/here.ts': lines('split'),
  'src/taken.ts': lines('taken', [2, 'mine\n']),
};

const target = {
  'src/apart.ts': lines('apart', [15, 'theirs\n']),
  'src/beside.ts': lines('beside', [3, 'theirs\n']),
  'src/both.ts': lines('both', [2, 'theirs\n']),
  'src/cut.ts': lines('cut', [2, 'theirs\n']),
  'src/kept.ts': null,
  'src/moved.ts': lines('moved', [2, 'theirs\n']),
  'src/new.ts': 'theirs\n',
  'src/equal.ts': 'the same\n',
  'src/same.ts': lines('same', [2, 'the same\n']),
  'src/split.ts': null,
  'src/there.ts': lines('split'),
  'src/taken.ts': null,
  'src/given.ts': lines('taken', [2, 'theirs\n']),
  'src/alone.ts': 'theirs\n',
};

/** A change that git cannot merge is known as such, and by its files. */
export function describeMerges(placeNow: () => CommentsPlace): void {
  /** A forge may say at first that it does not know yet. */
  const mergingOf = ({ ref, installation }: ForgeChange): Promise<Merging> =>
    until('the forge knows', async () => {
      const found = await placeNow().forge.reader.merging(ref, installation);
      return found.mergeability !== 'unknown' && found;
    });
  const mergeabilityOf = async (one: ForgeChange): Promise<Mergeability> =>
    (await mergingOf(one)).mergeability;

  it('knows whether it can be merged, as its target moves and as it moves itself', async () => {
    const made = await placeNow().change({ 'a.ts': 'one\n', 'b.ts': 'b\n' }, { 'a.ts': 'two\n' });
    const known = await mergingOf(made);
    expect(known).toMatchObject({ isOpen: true, target: 'main', head: made.head(), mergeability: 'clean' });
    await made.commitTo('main', { 'b.ts': 'other\n' });
    expect(await mergeabilityOf(made)).toBe('clean');
    await made.commitTo('main', { 'a.ts': 'three\n' });
    expect(await mergeabilityOf(made)).toBe('conflicting');
    await made.push({ 'a.ts': 'one\n' });
    expect(await mergeabilityOf(made)).toBe('clean');
  });

  it('has the files in conflict that git finds too', async () => {
    const made = await placeNow().change(before, change);
    const targetHead = await made.commitTo('main', target);
    const merging = await mergingOf(made);
    if (merging.mergeability !== 'conflicting') throw new Error('it is not in conflict');
    const sides = await merging.sides();
    expect(sides.targetHead).toBe(targetHead);
    const found = await findConflicts(sides);
    expect(found.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'src/beside.ts', why: 'changed-by-both' },
      { path: 'src/both.ts', why: 'changed-by-both' },
      { path: 'src/cut.ts', why: 'deleted-here' },
      { path: 'src/elsewhere.ts', why: 'changed-by-both' },
      { path: 'src/here.ts', why: 'renamed-by-both' },
      { path: 'src/kept.ts', why: 'deleted-there' },
      { path: 'src/new.ts', why: 'added-by-both' },
      { path: 'src/taken.ts', why: 'changed-by-both' },
    ]);
  });
}
