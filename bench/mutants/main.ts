// What is told of real code that was broken at one place, the way a careless change breaks it: `npm run mutants`. With
// --missed it prints those of the open packages of which nothing is told, to be read; with --missed=NAME those of one operator. With --write
// it asks ESLint as well, and becomes docs/mutants.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/domain/finding.ts';
import { LineIndex } from '../../src/domain/text-position.ts';
import { renderTable } from '../table.ts';
import { damaged } from './mutant.ts';
import { toldByEslint } from './peer.ts';
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

function tableOf(results: readonly Result[], peer: ReadonlySet<Mutant> | undefined): string {
  const rowOf = (operator: string, group: readonly Result[], kinds: string): readonly string[] => [
    operator,
    ...[true, false].map((isOpen) => shareOf(group.filter(({ mutant }) => mutant.package.isOpen === isOpen))),
    ...(peer === undefined
      ? []
      : [`${group.filter(({ mutant }) => peer.has(mutant)).length} of ${group.length}`]),
    kinds,
  ];
  const groups = [...Map.groupBy(results, ({ mutant }) => mutant.operator)].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  return renderTable({
    title: 'Broken at one place',
    columns: [
      ...['what was done', 'open', 'held out'],
      ...(peer === undefined ? [] : ['ESLint + plug-ins, both']),
      'told as',
    ],
    rows: [
      ...groups.map(([operator, group]) => rowOf(operator, group, kindsOf(group))),
      rowOf('all', results, ''),
    ],
    note: 'Told: whatever is found in the broken file and not in the whole one, at any place of it; of ESLint, with its own recommended rules and those of the plug-ins, without what only says that a name is not used any more. Not every change breaks something: what was taken out may not have been needed, or others may see to it.',
  });
}

function pageOf(table: string): string {
  return `<!-- Written by \`npm run mutants -- --write\`: do not edit. -->

# Broken code

Files of published packages, broken at one place each the way a careless change breaks them, and what is told of that. The places were
chosen by a hash: at most 60 of a sort, two of a package. Rules are mended by what is missed in the open half of the packages; what is
missed in the other half nobody looks at, it is only counted.

${table}`;
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
const isWritten = process.argv.includes('--write');
const peer = isWritten ? await toldByEslint(results.map(({ mutant }) => mutant)) : undefined;
const ofPeer = peer && new Set(results.filter((_, index) => peer[index]).map(({ mutant }) => mutant));
const table = tableOf(results, ofPeer);
console.log(table);
if (isWritten) writeFileSync(new URL('../../docs/mutants.md', import.meta.url), `${pageOf(table).trim()}\n`);
const missed = process.argv.find((argument) => argument.startsWith('--missed'));
if (missed !== undefined)
  for (const result of results) {
    const { mutant, told } = result;
    if (told.length === 0 && mutant.package.isOpen && mutant.operator.startsWith(missed.slice(9)))
      showMissed(result);
  }
