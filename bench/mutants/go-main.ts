// Real Go is broken in ways in which people break it: how much of that do the rules tell? With --misses, what they do not tell of the open
// half is printed; with an operator's name only that one is tried.
import type { Finding } from '../../src/domain/finding.ts';
import { LineIndex } from '../../src/domain/text-position.ts';
import { goTextOf, goModules } from './go-corpus.ts';
import { chosenMutants, keptMutants } from './go-choice.ts';
import type { ChosenMutant } from './go-choice.ts';
import { newFindings } from './go-judge.ts';
import { goOperators } from './go-operators.ts';
import { damaged } from './mutant.ts';

interface Outcome {
  readonly mutant: ChosenMutant;
  readonly rules: readonly string[];
}

const [wanted] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const outcomes: Outcome[] = [];
for (const mutant of process.argv.includes('--kept') ? keptMutants() : chosenMutants(goModules())) {
  if (wanted !== undefined && mutant.operator !== wanted) continue;
  const text = goTextOf({ name: mutant.module }, mutant.path) ?? '';
  const found = newFindings(text, mutant);
  outcomes.push({ mutant, rules: found.map(nameOf) });
  if (mutant.half !== 'open') continue;
  if (process.argv.includes(found.length === 0 ? '--misses' : '--told')) {
    console.log(excerpt(text, mutant));
    for (const one of found) console.log(`    ${nameOf(one)}: ${one.what.en}`);
  }
}
for (const [operator] of goOperators) console.log(rowOf(operator));
console.log(rowOf(undefined));

function nameOf({ origin, kind }: Finding): string {
  return 'rule' in origin ? origin.rule : kind;
}

function rowOf(operator: string | undefined): string {
  const all = outcomes.filter(({ mutant }) => operator === undefined || mutant.operator === operator);
  const counts = (['open', 'held'] as const).map((half) => {
    const ofHalf = all.filter(({ mutant }) => mutant.half === half);
    return `${ofHalf.filter(({ rules }) => rules.length > 0).length}/${ofHalf.length}`;
  });
  const rules = new Map<string, number>();
  for (const rule of all.flatMap((one) => one.rules)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const names = operator === undefined ? [] : [...rules].map(([rule, count]) => `${rule} ${count}`);
  return [operator ?? 'all', ...counts, names.join(', ')].join(' | ');
}

function excerpt(text: string, mutant: ChosenMutant): string {
  const { module, path, range, replacement, operator } = mutant;
  const broken = damaged(text, mutant);
  const [index, after] = [new LineIndex(text), new LineIndex(broken)];
  const [from, to] = [index.lineAt(range.start), index.lineAt(range.end)];
  const end = after.lineAt(range.start + replacement.length);
  const shown = broken
    .split('\n')
    .slice(Math.max(0, end - 9), end + 14)
    .join('\n');
  return `=== ${operator} ${module}/${path}:${from}-${to} → ${end}\n--- was\n${text
    .split('\n')
    .slice(Math.max(from, to - 12) - 1, to)
    .join('\n')}\n--- is\n${shown}`;
}
