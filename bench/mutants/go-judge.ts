import { analyseFile } from '../../src/analysis/analyse-file.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { parseRepoPath } from '../../src/domain/ids.ts';
import { LineIndex } from '../../src/domain/text-position.ts';
import { go } from '../../src/languages/go/go.ts';
import { goRules } from '../../src/review-rules/go/index.ts';
import { allRulesOn } from '../../test/all-rules.ts';
import type { ChosenMutant } from './go-choice.ts';
import { damaged } from './mutant.ts';

const settings = allRulesOn();
/** It counts lines, and tells their number: no matter what was done, it is another one. */
const rules = goRules.filter(({ info }) => info.id !== 'no-complex-function');

/** What is told of the broken text, and not of the one before, in the function that was broken. */
export function newFindings(text: string, mutant: ChosenMutant): readonly Finding[] {
  const broken = damaged(text, mutant);
  const before = new Set(findingsIn(text, mutant).map((finding) => keyOf(text, finding)));
  const [first, last] = linesAround(broken, mutant);
  return findingsIn(broken, mutant).filter(({ range, ...finding }) => {
    const { line } = new LineIndex(broken).positionAt(range.start);
    return line >= first && line <= last && !before.has(keyOf(broken, { ...finding, range }));
  });
}

function findingsIn(text: string, { path, goVersion }: ChosenMutant): readonly Finding[] {
  const all = goVersion === undefined ? settings : { ...settings, goVersion };
  const result = analyseFile({ languages: [go], rules }, parseRepoPath(path), text, all);
  return result.kind === 'analysed' ? result.findings : [];
}

function keyOf(text: string, { origin, what, range }: Finding): string {
  return JSON.stringify([origin, what, text.slice(range.start, range.end)]);
}

/** All of the file where an import is another one. From the declaration that the change begins in to the end of that where it ends: a line that begins in no white space begins one. */
function linesAround(text: string, { range, replacement }: ChosenMutant): readonly [number, number] {
  const lines = text.split('\n');
  if (/^(?:\w+ )?"/.test(text.slice(range.start, range.end))) return [1, lines.length];
  const index = new LineIndex(text);
  let first = index.lineAt(range.start);
  let last = index.lineAt(range.start + replacement.length);
  while (first > 1 && !/^func\b|^\}/.test(lines[first - 1] ?? '')) first--;
  while (last < lines.length && !/^[})]/.test(lines[last - 1] ?? '')) last++;
  return [first, last];
}
