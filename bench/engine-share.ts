// What the engine takes of a file, as a multiple of reading it: parsing, scopes, and all rules that are on by default.
import { basename } from 'node:path';
import { analyseFile } from '../src/analysis/analyse-file.ts';
import { createRuleCatalogue } from '../src/config/rule-catalogue.ts';
import { resolveConfig } from '../src/config/resolve-config.ts';
import { parseRepoPath } from '../src/domain/ids.ts';
import { everyLanguage } from '../src/languages/test-kit/every-language.ts';
import { parseSyntax } from '../src/languages/typescript/parse.ts';
import { typescript } from '../src/languages/typescript/typescript.ts';
import { reviewRules } from '../src/review-rules/index.ts';
import { analysisSettings } from '../src/review/analyse.ts';
import { formatRatio, median } from './measure.ts';
import { realSources } from './npm-sources.ts';
import type { Source } from './npm-sources.ts';
import type { BenchTable } from './table.ts';

const files = 80;
/** Of each file. A server has compiled what is hot long before: the first turns do not count. */
const turns = { warmUp: 60, measured: 30 };

/** In one thread, in a process that is warm. */
export async function measureEngineShare(): Promise<BenchTable> {
  const { config } = resolveConfig(createRuleCatalogue(reviewRules), []);
  const settingsFor = analysisSettings(config);
  const analyser = { languages: everyLanguage, rules: reviewRules };
  const times = measureSteps(await realSources(files), {
    parsing: (path, text) => parseSyntax(path, text),
    scopes: (path, text) => typescript.parse(path, text),
    analysis: (path, text) => analyseFile(analyser, path, text, settingsFor(path)),
  });
  const row = (name: string, step: keyof typeof times): readonly string[] => [
    name,
    formatRatio(times[step].median / times.parsing.median),
    formatRatio(times[step].least / times.parsing.least),
  ];
  return {
    title: 'Rules: the whole engine',
    columns: ['', '÷ parsing, medians', '÷ parsing, quickest'],
    rows: [
      row('parsing alone', 'parsing'),
      row('with scopes', 'scopes'),
      row('with all rules, findings and suppressions', 'analysis'),
    ],
    note: `${files} files of published packages in one thread; sums of the medians, and of the quickest, of ${turns.measured} turns of each file, after ${turns.warmUp} to warm up.`,
  };
}

type Step = (path: ReturnType<typeof parseRepoPath>, text: string) => unknown;

interface Times {
  readonly median: number;
  /** Other work on the machine, and collecting garbage, only add to it. */
  readonly least: number;
}

/** Milliseconds for all files, each step by itself. They take turns in who collects what the one before left behind. */
function measureSteps<Name extends string>(
  sources: readonly Source[],
  steps: Readonly<Record<Name, Step>>,
): Readonly<Record<Name, Times>> {
  const names = Object.keys(steps) as Name[];
  const taken = sources.map(() => new Map<Name, number[]>(names.map((name) => [name, []])));
  for (let turn = -turns.warmUp; turn < turns.measured; turn += 1)
    for (const [index, { path, text }] of sources.entries())
      for (const name of [...names.slice(turn % names.length), ...names.slice(0, turn % names.length)]) {
        const start = performance.now();
        steps[name](parseRepoPath(`src/${basename(path)}`), text);
        if (turn >= 0) taken[index]?.get(name)?.push(performance.now() - start);
      }
  const sum = (name: Name, pick: (times: readonly number[]) => number): number =>
    taken.reduce((all, ofFile) => all + pick(ofFile.get(name) ?? []), 0);
  return Object.fromEntries(
    names.map((name) => [
      name,
      { median: sum(name, median), least: sum(name, (times) => Math.min(...times)) },
    ]),
  ) as Record<Name, Times>;
}
