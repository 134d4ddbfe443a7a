// Findings of one rule in what people wrote and published, to be read and judged by hand:
// `node bench/sample-findings.ts no-empty-catch 60 --kind=empty-catch --seed=2`. The same arguments give the same sample.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { analyseFile } from '../src/analysis/analyse-file.ts';
import type { Analyser } from '../src/analysis/analyse-file.ts';
import { defaultFileLimits, defaultSuppressions } from '../src/analysis/rule-settings.ts';
import type { Finding } from '../src/domain/finding.ts';
import { parseRepoPath } from '../src/domain/ids.ts';
import { LineIndex } from '../src/domain/text-position.ts';
import { everyLanguage } from '../src/languages/test-kit/every-language.ts';
import { reviewRules } from '../src/review-rules/index.ts';
import { isWrittenPath, isWrittenText } from './hand-written.ts';
import { handWrittenPackages } from './hand-written-packages.ts';
import { shuffleKey, unpackPackage } from './npm-sources.ts';

/** One package must not outweigh the others. */
const mostPerPackage = 6;
/** Lines shown before and after a finding. */
const [linesBefore, linesAfter] = [10, 8];

interface Found {
  readonly place: string;
  readonly finding: Finding;
  readonly text: string;
}

interface Sample {
  readonly found: readonly Found[];
  readonly lines: number;
}

function findIn(folder: string, analyser: Analyser, kind: string | undefined): Sample {
  const found: Found[] = [];
  let lines = 0;
  const [rule] = analyser.rules;
  if (rule === undefined) throw new Error('no rule');
  const settings = {
    rules: { [rule.info.id]: { options: rule.options?.parse({}) ?? {} } },
    suppressions: defaultSuppressions,
    limits: defaultFileLimits,
  };
  for (const path of globSync('**/*.{js,mjs,cjs,jsx,ts,tsx,mts}', { cwd: folder }).sort()) {
    if (!isWrittenPath(path) || !statSync(join(folder, path)).isFile()) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    if (!isWrittenText(text)) continue;
    const analysis = analyseFile(analyser, parseRepoPath(path), text, settings);
    if (analysis.kind !== 'analysed') continue;
    lines += text.split('\n').length;
    for (const finding of analysis.findings) {
      if (kind !== undefined && finding.kind !== kind) continue;
      const place = `${path}:${new LineIndex(text).lineAt(finding.range.start)}`;
      found.push({ place, finding, text });
    }
  }
  return { found, lines };
}

function show(number: number, spec: string, { place, finding, text }: Found): void {
  const lines = new LineIndex(text);
  const line = lines.lineAt(finding.range.start);
  console.log(
    `\n=== ${number} ${spec} ${place} ${finding.kind} ${finding.confidence}\n    ${finding.what.en}`,
  );
  for (let at = Math.max(1, line - linesBefore); at <= Math.min(lines.lineCount, line + linesAfter); at++)
    console.log(`${at === line ? '>' : ' '} ${lines.textOf(at).slice(0, 160)}`);
}

async function main(id: string, count: number, kind: string | undefined, seed: string): Promise<void> {
  const rule = reviewRules.find(({ info }) => info.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const analyser: Analyser = { languages: everyLanguage, rules: [rule] };
  const pool: (Found & { readonly spec: string })[] = [];
  let [lines, all] = [0, 0];
  for (const spec of handWrittenPackages) {
    const sample = findIn(await unpackPackage(spec), analyser, kind);
    const byKey = sample.found.toSorted((a, b) => shuffleKey(seed + a.place) - shuffleKey(seed + b.place));
    pool.push(...byKey.slice(0, mostPerPackage).map((one) => ({ ...one, spec })));
    lines += sample.lines;
    all += sample.found.length;
  }
  pool.sort((a, b) => shuffleKey(seed + a.spec + a.place) - shuffleKey(seed + b.spec + b.place));
  for (const [index, one] of pool.slice(0, count).entries()) show(index + 1, one.spec, one);
  console.log(`\n${id}: ${all} findings in ${lines} lines of ${handWrittenPackages.length} packages`);
}

const [id, count = '60'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
if (id === undefined) throw new Error('name a rule');
await main(id, Number(count), option('kind'), option('seed') ?? '');
