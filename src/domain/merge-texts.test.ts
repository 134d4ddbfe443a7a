import { spawnSync } from 'node:child_process';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canMergeTexts } from './merge-texts.ts';

const lines = (...names: readonly string[]): string => names.map((name) => `${name}\n`).join('');
const ancestor = lines('a', 'b', '}', 'c', 'd', '}', 'e', 'f');

/** What both sides made of it, and whether that can be merged. */
const cases: readonly (readonly [what: string, ours: string, theirs: string, canBeMerged: boolean])[] = [
  ['lines far apart', ancestor.replace('a\n', 'A\n'), ancestor.replace('f\n', 'F\n'), true],
  ['one line between', ancestor.replace('a\n', 'A\n'), ancestor.replace('}\nc', '}}\nc'), true],
  ['lines beside each other', ancestor.replace('a\n', 'A\n'), ancestor.replace('b\n', 'B\n'), false],
  ['the same line', ancestor.replace('c\n', 'x\n'), ancestor.replace('c\n', 'y\n'), false],
  ['the same line in the same way', ancestor.replace('c\n', 'x\n'), ancestor.replace('c\n', 'x\n'), true],
  ['a deletion and a change', ancestor.replace('c\n', ''), ancestor.replace('c\n', 'y\n'), false],
  ['insertions at one place', ancestor.replace('c\n', 'c\nx\n'), ancestor.replace('c\n', 'c\ny\n'), false],
  ['insertions at both ends', `x\n${ancestor}`, `${ancestor}y\n`, true],
  ['a last line without its end', ancestor.slice(0, -1), `${ancestor}y\n`, false],
  ['everything deleted, and a line', '', ancestor.replace('a\n', 'A\n'), false],
  ['nothing and everything', ancestor, '', true],
];

describe('two texts that come from one', () => {
  it.each(cases)('can be merged as git merges them: %s', (_, ours, theirs, canBeMerged) => {
    expect(canMergeTexts(ancestor, ours, theirs)).toBe(canBeMerged);
    using folder = mkdtempDisposableSync(join(tmpdir(), 'autoglm-merge-'));
    for (const [name, text] of Object.entries({ ours, ancestor, theirs })) {
      writeFileSync(join(folder.path, name), text);
    }
    const { status } = spawnSync('git', ['merge-file', '-p', 'ours', 'ancestor', 'theirs'], {
      cwd: folder.path,
    });
    expect(status === 0).toBe(canBeMerged);
  });

  // By the usual way through a table of both, the time would grow by the square: it would not end in the time of a test.
  it('take no long time, however many lines differ or are the same', () => {
    const many = lines(...Array.from({ length: 30_000 }, (_, index) => `line ${index}`));
    const others = lines(...Array.from({ length: 30_000 }, (_, index) => `other ${index}`));
    const equal = '}\n'.repeat(30_000);
    expect(canMergeTexts(many, others, `${many}end\n`)).toBe(false);
    expect(canMergeTexts(equal, `x\n${equal}`, `${equal}y\n`)).toBe(true);
  });
});
