// What each rule costs by itself, as a share of what it takes to read the same files: the dearest first.
import { basename } from 'node:path';
import type { Rule } from '../src/analysis/rule.ts';
import { parseRepoPath } from '../src/domain/ids.ts';
import type { SourceFile } from '../src/domain/source-file.ts';
import type { Language } from '../src/languages/language.ts';
import { everyLanguage } from '../src/languages/test-kit/every-language.ts';
import { reviewRules } from '../src/review-rules/index.ts';
import { readCorpus } from './accuracy/corpus.ts';
import { formatRatio, median } from './measure.ts';
import { realGoSources } from './go-sources.ts';
import { realSources } from './npm-sources.ts';
import type { Source } from './npm-sources.ts';
import type { BenchTable } from './table.ts';

/** JavaScript is that of packages and Go that of modules; for the rest the cases of the rules stand in: packages hold too little of it. */
const files = 150;
/** The first ones only compile: a server has done that long before. The cases of a language are few and short: it takes many rounds of them. */
const rounds = { warmUp: 2, measured: 5 };
const leastWarmUpMs = 5_000;

interface Cost {
  readonly rule: Rule;
  /** Of reading the files. */
  readonly share: number;
  /** Milliseconds. */
  readonly perThousandLines: number;
}

export async function measureRuleCosts(): Promise<readonly BenchTable[]> {
  const costs: Cost[] = [];
  const ofLanguages: LanguageCost[] = [];
  // Components of Vue are read by the rules of JavaScript.
  for (const language of everyLanguage.filter(({ within }) => within === undefined)) {
    const sources = await sourcesOf(language);
    const rules = reviewRules.filter(
      (rule) => rule.language === language.id && rule.info.family !== 'governance',
    );
    costs.push(...costsIn(language, rules, sources));
    ofLanguages.push(costOf(language, rules, sources));
  }
  costs.sort((a, b) => b.share - a.share);
  return [languageTable(ofLanguages), costTable(costs), familyTable(costs)];
}

async function sourcesOf(language: Language<unknown>): Promise<readonly Source[]> {
  switch (language.id) {
    case 'typescript':
      return realSources(files);
    case 'go':
      return realGoSources(files);
    default:
      return readCorpus().filter(({ rule }) => rule.language === language.id);
  }
}

interface LanguageCost {
  readonly id: string;
  readonly files: number;
  /** Milliseconds for 1,000 lines. */
  readonly reading: number;
  readonly rules: number;
}

/** All rules one after the other, as in a review: what several of them share is made once. */
function costOf(
  language: Language<unknown>,
  rules: readonly Rule[],
  sources: readonly Source[],
): LanguageCost {
  const all = rules.map((rule) => ({ rule, options: defaultsOf(rule) }));
  const times = Array.from({ length: rounds.measured }, () =>
    timed(language, sources, (file) => {
      for (const { rule, options } of all) rule.run(file, options);
    }),
  );
  const ofLines = (milliseconds: readonly number[]): number =>
    (median(milliseconds) / linesOf(sources)) * 1_000;
  return {
    id: language.id,
    files: sources.length,
    reading: ofLines(times.map(({ reading }) => reading)),
    rules: ofLines(times.map(({ running }) => running)),
  };
}

function linesOf(sources: readonly Source[]): number {
  return sources.reduce((sum, { text }) => sum + text.split('\n').length, 0);
}

function defaultsOf(rule: Rule): unknown {
  return rule.options?.parse({}) ?? {};
}

function costsIn(
  language: Language<unknown>,
  rules: readonly Rule[],
  sources: readonly Source[],
): readonly Cost[] {
  const lines = linesOf(sources);
  const start = performance.now();
  for (let done = 0; done < rounds.warmUp || performance.now() - start < leastWarmUpMs; done += 1)
    for (const rule of rules) timeOf(rule, language, sources);
  return rules.map((rule) => {
    const times = Array.from({ length: rounds.measured }, () => timeOf(rule, language, sources));
    return {
      rule,
      share: median(times.map(({ reading, running }) => running / reading)),
      perThousandLines: (median(times.map(({ running }) => running)) / lines) * 1_000,
    };
  });
}

/** The files are read anew: what one rule makes of a file and keeps, such as graphs, another one would find there. */
function timeOf(rule: Rule, language: Language<unknown>, sources: readonly Source[]): Time {
  const options = defaultsOf(rule);
  return timed(language, sources, (file) => rule.run(file, options));
}

interface Time {
  readonly reading: number;
  readonly running: number;
}

function timed(
  language: Language<unknown>,
  sources: readonly Source[],
  run: (file: SourceFile<unknown>) => unknown,
): Time {
  const start = performance.now();
  const read = sources.flatMap((source) => parsed(language, source));
  const between = performance.now();
  for (const file of read) run(file);
  return { reading: between - start, running: performance.now() - between };
}

function parsed(language: Language<unknown>, { path, text }: Source): readonly SourceFile<unknown>[] {
  // The folders above a package say nothing of its files.
  const result = language.parse(parseRepoPath(path.startsWith('/') ? `src/${basename(path)}` : path), text);
  return result.kind === 'parsed' ? [result.file] : [];
}

function languageTable(costs: readonly LanguageCost[]): BenchTable {
  return {
    title: 'Rules: what each language costs',
    columns: [
      'language',
      'files',
      'reading, ms per 1,000 lines',
      'all rules, ms per 1,000 lines',
      'rules ÷ reading',
    ],
    rows: costs.map(({ id, files: count, reading, rules }) => [
      id,
      String(count),
      reading.toFixed(2),
      rules.toFixed(2),
      formatRatio(rules / reading),
    ]),
    note: 'All rules of a language one after the other on files that were just read: what several share, such as graphs, is made once.',
  };
}

function costTable(costs: readonly Cost[]): BenchTable {
  return {
    title: 'Rules: what each costs',
    columns: ['rule', 'language', 'family', 'ms per 1,000 lines', '÷ reading'],
    rows: costs.map(({ rule, share, perThousandLines }) => [
      rule.info.id,
      rule.language,
      rule.info.family,
      perThousandLines.toFixed(3),
      formatRatio(share),
    ]),
    note: `Each rule alone on files that were just read, the dearest first; medians of ${rounds.measured} rounds after ${leastWarmUpMs / 1_000} s or more to warm up, the ratio within each round. What several rules share, such as graphs, each of them pays here. ${files} files of published packages for JavaScript and TypeScript, as many of published modules for Go; for other languages the cases of all their rules.`,
  };
}

function familyTable(costs: readonly Cost[]): BenchTable {
  const sums = new Map<string, number>();
  for (const { rule, share } of costs) {
    const family = `${rule.language}, ${rule.info.family}`;
    sums.set(family, (sums.get(family) ?? 0) + share);
  }
  return {
    title: 'Rules: what each family costs',
    columns: ['language, family', '÷ reading'],
    rows: [...sums].sort(([, a], [, b]) => b - a).map(([family, share]) => [family, formatRatio(share)]),
  };
}
