import { describe, expect, it } from '@jest/globals';
import type { Proposal } from '../domain/agent.ts';
import { parseRepoPath } from '../domain/ids.ts';
import { parseUnifiedDiff } from '../domain/unified-diff.ts';
import type { ChangedFile } from './changed-file.ts';
import { findEvidence } from './evidence.ts';
import { ReadFile } from './repository-files.ts';

const path = parseRepoPath('src/a.js');
const text = ['one();', '  two();', 'one();', 'four();', 'five(\u200B);', 'six();', '', 'eight();'].join(
  '\n',
);

const added: ChangedFile = { path, file: new ReadFile(path, text), diff: { kind: 'added', path, hunks: [] } };

function evidence(line: number, quote: string, changed = added): string {
  const found = findEvidence({ line, quote } as Proposal, changed);
  if (found.kind === 'missing') return found.because;
  return `${found.line}: ${changed.file.text.slice(found.range.start, found.range.end)}`;
}

describe('the evidence of a proposal', () => {
  it.each([
    ['the text of the line', 2, '  two();', '2: two();'],
    ['a part of it', 4, 'four', '4: four'],
    ['several lines', 2, 'two();\n  one();', '2: two();\n one();'],
    ['the only such text near by', 6, 'four();', '4: four();'],
    ['what was shown in place of a hidden character', 5, 'five(<U+200B>);', '5: five(\u200B);'],
  ])('is %s', (_name, line, quote, expected) => {
    expect(evidence(line, quote).replace(/\s+/g, ' ')).toBe(expected.replace(/\s+/g, ' '));
  });

  it.each([
    ['a text that is not there', 2, 'three();'],
    ['a text that stands far away', 8, 'four();'],
    ['a text that stands twice near by', 2, 'one();'],
    ['nothing', 1, '  \n '],
    ['a line behind the end', 90, 'eight();'],
    ['another case of letters', 2, 'Two();'],
  ])('is not %s', (_name, line, quote) => {
    expect(evidence(line, quote)).toBe('quote-not-there');
  });

  it('has to stand in lines that the change shows', () => {
    const [diff] = parseUnifiedDiff(
      '--- a/src/a.js\n+++ b/src/a.js\n@@ -1,2 +1,2 @@\n one();\n-2\n+  two();\n',
    );
    if (diff === undefined || !('hunks' in diff)) throw new Error('The diff has hunks.');
    const modified = { ...added, diff };
    expect(evidence(2, 'two();', modified)).toBe('2: two();');
    expect(evidence(1, 'one();', modified)).toBe('1: one();');
    expect(evidence(6, 'six();', modified)).toBe('outside-diff');
  });
});
