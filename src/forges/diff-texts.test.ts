import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyHunks } from '../domain/apply-diff.ts';
import { diffTexts } from './diff-texts.ts';

const line = fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'same\r\n', 'x', '  y\n');
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join(''));

describe('a diff made from two texts', () => {
  it('turns one into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyHunks(before, diffTexts(before, after) ?? [])).toBe(after);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it('shows the lines that differ, and no others', () => {
    const before = 'a\nb\nc\nd\ne\n';
    expect(diffTexts(before, 'a\nB\nc\nd\nnew\ne')).toEqual([
      expect.objectContaining({ oldStart: 2, oldLines: 1, newStart: 2, newLines: 1 }),
      expect.objectContaining({
        oldStart: 5,
        newStart: 5,
        newEndsWithoutNewline: true,
        lines: [
          { kind: 'removed', old: 5, text: 'e' },
          { kind: 'added', new: 5, text: 'new' },
          { kind: 'added', new: 6, text: 'e' },
        ],
      }),
    ]);
    expect(diffTexts(before, before)).toEqual([]);
  });

  it('takes no longer than its texts are long', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `line ${index}\n`);
    const start = performance.now();
    expect(diffTexts(lines.join(''), lines.toReversed().join(''))).toBeDefined();
    expect(diffTexts('x\n'.repeat(60_000), 'x\ny\n'.repeat(30_000))).toBeDefined();
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('is not made of texts beyond measure', () => {
    expect(diffTexts('x\n'.repeat(200_001), '')).toBeUndefined();
  });
});
