// What is told of real code that was broken at one place, the way a careless change breaks it: `npm run mutants`. With
// --missed it prints those of the open packages of which nothing is told, to be read; with --missed=NAME those of one operator.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/finding.ts';
import { LineIndex } from '../../src/domain/text-position.ts';
import { renderTable } from '../table.ts';
import { damaged } from './mutant.ts';
import { chosenMutants } from './mutants.ts';
import type { Mutant } from './mutants.ts';
import { reviewerOf } from './reviewer.ts';
import { publishedPackages } from './sources.ts';

interface Result {
  readonly mutant: Mutant;
  /** That the original does not have. */
  readonly told: readonly Finding[];
}

async function review(mutants: readonly Mutant[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const ofFile of Map.groupBy(mutants, ({ package: { folder }, path }) => join(folder, path)).values()) {
    const [first] = ofFile;
    if (first === undefined) continue;
    const text = readFileSync(join(first.package.folder, first.path), 'utf8');
    const reviewText = await reviewerOf(first.package.folder, first.path, text);
    const before = new Set(reviewText(text)?.map(samenessOf));
    for (const mutant of ofFile) {
      const findings = reviewText(damaged(text, mutant.damage)) ?? [];
      results.push({ mutant, told: findings.filter((one) => !before.has(samenessOf(one))) });
    }
  }
  return results;
}

function samenessOf({ fingerprint, kind }: Finding): string {
  return `${fingerprint} ${kind}`;
}

function tableOf(results: readonly Result[]): string {
  const rows = [...Map.groupBy(results, ({ mutant }) => mutant.operator)].map(([operator, group]) => [
    operator,
    ...[true, false].map((isOpen) => shareOf(group.filter(({ mutant }) => mutant.package.isOpen === isOpen))),
    kindsOf(group),
  ]);
  const sum = (isOpen: boolean): string =>
    shareOf(results.filter(({ mutant }) => mutant.package.isOpen === isOpen));
  return renderTable({
    title: 'Broken at one place',
    columns: ['what was done', 'open', 'held out', 'told as'],
    rows: [...rows, ['all', sum(true), sum(false), '']],
  });
}

function shareOf(results: readonly Result[]): string {
  return `${results.filter(({ told }) => told.length > 0).length} of ${results.length}`;
}

function kindsOf(results: readonly Result[]): string {
  const kinds = Map.groupBy(
    results.flatMap(({ told }) => told.slice(0, 1)),
    ({ kind }) => kind,
  );
  return [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([kind, list]) => `${kind} ${list.length}`)
    .slice(0, 4)
    .join(', ');
}

function showMissed({
  mutant: {
    operator,
    package: { name, folder },
    path,
    damage,
  },
}: Result): void {
  const text = readFileSync(join(folder, path), 'utf8');
  const lines = new LineIndex(text);
  const [first, last] = [lines.lineAt(damage.range.start), lines.lineAt(damage.range.end)];
  console.log(`\n=== ${operator} · ${name} ${path}:${first}`);
  for (let at = Math.max(1, first - 14); at <= Math.min(lines.lineCount, last + 14); at += 1)
    console.log(`${at >= first && at <= last ? '-' : ' '} ${lines.textOf(at).slice(0, 160)}`);
  console.log(`+ ${damage.replacement.slice(0, 400)}`);
}

const results = await review(chosenMutants(await publishedPackages()));
console.log(tableOf(results));
const missed = process.argv.find((argument) => argument.startsWith('--missed'));
if (missed !== undefined)
  for (const result of results)
    if (
      result.told.length === 0 &&
      result.mutant.package.isOpen &&
      result.mutant.operator.startsWith(missed.slice(9))
    )
      showMissed(result);
