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
import { realSources } from './npm-sources.ts';
import type { Source } from './npm-sources.ts';
import type { BenchTable } from './table.ts';

/** JavaScript is that of packages, for the rest the cases of the rules stand in: packages hold too little of it. */
const files = 150;
/** The first ones only compile: a server has done that long before. */
const rounds = { warmUp: 2, measured: 5 };

interface Cost {
  readonly rule: Rule;
  /** Of reading the files. */
  readonly share: number;
  /** Milliseconds. */
  readonly perThousandLines: number;
}

export async function measureRuleCosts(): Promise<readonly BenchTable[]> {
  const costs: Cost[] = [];
  for (const language of everyLanguage) {
    const sources = language.id === 'typescript' ? await realSources(files) : casesOf(language);
    const rules = reviewRules.filter(
      (rule) => rule.language === language.id && rule.info.family !== 'governance',
    );
    costs.push(...costsIn(language, rules, sources));
  }
  costs.sort((a, b) => b.share - a.share);
  return [costTable(costs), familyTable(costs)];
}

function casesOf({ id }: Language<unknown>): readonly Source[] {
  return readCorpus().filter(({ rule }) => rule.language === id);
}

function costsIn(
  language: Language<unknown>,
  rules: readonly Rule[],
  sources: readonly Source[],
): readonly Cost[] {
  const lines = sources.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  for (let done = 0; done < rounds.warmUp; done += 1)
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
function timeOf(
  rule: Rule,
  language: Language<unknown>,
  sources: readonly Source[],
): { readonly reading: number; readonly running: number } {
  const options: unknown = rule.options?.parse({}) ?? {};
  const start = performance.now();
  const read = sources.flatMap((source) => parsed(language, source));
  const between = performance.now();
  for (const file of read) rule.run(file, options);
  return { reading: between - start, running: performance.now() - between };
}

function parsed(language: Language<unknown>, { path, text }: Source): readonly SourceFile<unknown>[] {
  // The folders above a package say nothing of its files.
  const result = language.parse(parseRepoPath(path.startsWith('/') ? `src/${basename(path)}` : path), text);
  return result.kind === 'parsed' ? [result.file] : [];
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
    note: `Each rule alone on files that were just read, the dearest first; medians of ${rounds.measured} rounds, the ratio within each round. What several rules share, such as graphs, each of them pays here. ${files} files of published packages; for other languages the cases of all their rules.`,
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
