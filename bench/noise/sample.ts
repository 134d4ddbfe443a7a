// Findings of the last noise run, to be read and judged by somebody who did not write the rule:
// `npm run noise:sample -- 200 --seed=1 [--go] [--rule=no-empty-catch]`. The same arguments give the same sample of the same run.
import { execFileSync } from 'node:child_process';
import type { FindingDocument } from '../../src/cli/formats/review-document.ts';
import { LineIndex } from '../../src/domain/text-position.ts';
import { shuffleKey } from '../npm-sources.ts';
import { chosenPublished } from './published.ts';
import { keptReviews } from './reviews-file.ts';
import { folderOf } from './version-reviews.ts';

/** Neither one package nor one rule must outweigh the others. */
const mostPerPackageAndRule = 6;
/** Lines shown before and after a finding. */
const [linesBefore, linesAfter] = [14, 12];

const published = chosenPublished(process.argv);

interface Told {
  readonly spec: string;
  readonly finding: FindingDocument;
}

function placeOf({ spec, finding }: Told): string {
  return `${spec} ${finding.path}:${finding.start.line}`;
}

function draw(count: number, seed: string, rule: string | undefined): readonly Told[] {
  const taken = new Map<string, number>();
  return keptReviews(published)
    .flatMap(({ spec, findings }) => findings.map((finding): Told => ({ spec, finding })))
    .filter(({ finding }) => rule === undefined || finding.rule === rule)
    .toSorted((a, b) => shuffleKey(seed + placeOf(a)) - shuffleKey(seed + placeOf(b)))
    .filter(({ spec, finding }) => {
      const key = `${spec.slice(0, spec.lastIndexOf('@'))} ${finding.rule}`;
      taken.set(key, (taken.get(key) ?? 0) + 1);
      return (taken.get(key) ?? 0) <= mostPerPackageAndRule;
    })
    .slice(0, count);
}

function show(number: number, told: Told): void {
  const { spec, finding } = told;
  const at = spec.lastIndexOf('@');
  const text = execFileSync('git', ['show', `${spec.slice(at + 1)}:${finding.path}`], {
    cwd: folderOf(published, spec.slice(0, at)),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const lines = new LineIndex(text);
  const { line } = finding.start;
  console.log(`\n=== ${number} | ${placeOf(told)} | ${finding.rule} | ${finding.kind}`);
  console.log(`    ${finding.severity}, ${finding.confidence}: ${finding.what}`);
  for (let one = Math.max(1, line - linesBefore); one <= Math.min(lines.lineCount, line + linesAfter); one++)
    console.log(`${one === line ? '>' : ' '} ${lines.textOf(one).slice(0, 160)}`);
}

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const count = Number(process.argv[2] ?? '200');
for (const [index, told] of draw(count, option('seed') ?? '1', option('rule')).entries())
  show(index + 1, told);
