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
import { formatRatio } from './measure.ts';
import { realSources } from './npm-sources.ts';
import type { Source } from './npm-sources.ts';
import type { BenchTable } from './table.ts';

const files = 80;
/** Of each file the quickest turn counts: other work on the machine only adds to the others. */
const turns = 30;

/** In one thread, in a process that is warm. */
export async function measureEngineShare(): Promise<BenchTable> {
  const { config } = resolveConfig(createRuleCatalogue(reviewRules), []);
  const settingsFor = analysisSettings(config);
  const analyser = { languages: everyLanguage, rules: reviewRules };
  const least = leastTimes(await realSources(files), {
    parsing: (path, text) => parseSyntax(path, text),
    scopes: (path, text) => typescript.parse(path, text),
    analysis: (path, text) => analyseFile(analyser, path, text, settingsFor(path)),
  });
  return {
    title: 'Rules: the whole engine',
    columns: ['', '÷ parsing'],
    rows: [
      ['parsing alone', formatRatio(1)],
      ['with scopes', formatRatio(least.scopes / least.parsing)],
      ['with all rules, findings and suppressions', formatRatio(least.analysis / least.parsing)],
    ],
    note: `${files} files of published packages in one thread; of each file the quickest of ${turns} turns.`,
  };
}

type Step = (path: ReturnType<typeof parseRepoPath>, text: string) => unknown;

/** Milliseconds for all files, each step by itself. They take turns in who collects what the one before left behind. */
function leastTimes<Name extends string>(
  sources: readonly Source[],
  steps: Readonly<Record<Name, Step>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(steps) as Name[];
  const sums = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  const least = sources.map(() => new Map<Name, number>());
  for (let turn = 0; turn < turns; turn += 1)
    for (const [index, { path, text }] of sources.entries())
      for (const name of [...names.slice(turn % names.length), ...names.slice(0, turn % names.length)]) {
        const start = performance.now();
        steps[name](parseRepoPath(`src/${basename(path)}`), text);
        const took = performance.now() - start;
        least[index]?.set(name, Math.min(took, least[index].get(name) ?? Infinity));
      }
  for (const ofFile of least) for (const [name, took] of ofFile) sums[name] += took;
  return sums;
}
