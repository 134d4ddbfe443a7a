import { placeOf, wordsOf } from '../config/config-problem.ts';
import { say } from '../domain/locale.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import { ownRulesFolder } from '../domain/own-rule.ts';
import { fill } from '../domain/words.ts';
import type { CaseOutcome } from '../analysis/own-rules/try-rule-cases.ts';
import type { TriedCase, TriedCases } from './rules-test-command.ts';
import { printableText } from './terminal/cells.ts';

const texts = {
  passed: say('passed', '通过'),
  notReported: say('nothing is reported', '没有报告任何问题'),
  reported: say('it is reported, at line {lines}', '被报告，位于第 {lines} 行'),
  fixedOtherwise: say('the fix makes something else of it', '修复结果与预期不同'),
  became: say('it became', '修复后为'),
  wanted: say('and was to become', '预期为'),
  failed: say('it could not be tried: {detail}', '无法试运行：{detail}'),
  noRules: say('There is no rule in {folder} that can be run', '{folder} 中没有可以运行的规则'),
  counts: say(
    'Cases: {count}, passed: {passed}, failed: {wrong}',
    '用例 {count} 个，通过 {passed} 个，失败 {wrong} 个',
  ),
  untested: say('Without cases: {rules}', '没有用例的规则：{rules}'),
} as const satisfies Record<string, Localized>;

/** What is wrong, a line each with its place, the code below it; then the counts. */
export function renderCases(tried: TriedCases): string {
  const problems = tried.broken.flatMap(({ file, problems }) =>
    problems.map((one) => `${placeOf(file, one)}  ${printableText(wordsOf(one, tried.locale))}`),
  );
  const failures = failed(tried).flatMap(({ case: one, outcome }) => [
    `${one.file}:${one.line}:${one.column}  ${one.rule.id}  ${one.kind}: ${printableText(saidOf(outcome, tried.locale))}`,
    ...indented(one.code),
    ...(outcome.kind === 'fixed-otherwise'
      ? [
          `  ${texts.became[tried.locale]}`,
          ...indented(outcome.text),
          `  ${texts.wanted[tried.locale]}`,
          ...indented(one.fixed ?? ''),
        ]
      : []),
  ]);
  return [...problems, ...failures, ...summaryOf(tried)].map((line) => `${line}\n`).join('');
}

/** For programs. */
export function renderCasesAsJson(tried: TriedCases): string {
  const document = {
    version: 1,
    passed: tried.tried.length - failed(tried).length,
    failed: failed(tried).length,
    untested: untested(tried),
    problems: tried.broken.flatMap(({ file, problems }) =>
      problems.map(({ line, column, message }) => ({ file, line, column, message: message[tried.locale] })),
    ),
    cases: tried.tried.map(({ case: { rule, kind, file, line, column, code, fixed }, outcome }) => ({
      ...{ rule: rule.id, kind, file, line, column, code, fixed: fixed ?? null },
      outcome: outcome.kind,
      detail: outcome.kind === 'passed' ? null : saidOf(outcome, tried.locale),
      became: outcome.kind === 'fixed-otherwise' ? outcome.text : null,
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function failed({ tried }: TriedCases): readonly TriedCase[] {
  return tried.filter(({ outcome }) => outcome.kind !== 'passed');
}

/** Rules that have no case. */
function untested({ tried, rules }: TriedCases): readonly string[] {
  const tested = new Set(tried.map((one) => one.case.rule.id));
  return rules.map(({ id }) => id).filter((id) => !tested.has(id));
}

function saidOf(outcome: CaseOutcome, locale: Locale): string {
  switch (outcome.kind) {
    case 'passed':
      return texts.passed[locale];
    case 'not-reported':
      return texts.notReported[locale];
    case 'reported':
      return fill(texts.reported, locale, { lines: outcome.lines.join(', ') });
    case 'fixed-otherwise':
      return texts.fixedOtherwise[locale];
    case 'failed':
      return fill(texts.failed, locale, { detail: outcome.detail });
  }
}

function summaryOf(tried: TriedCases): readonly string[] {
  const { locale, rules } = tried;
  const wrong = failed(tried).length;
  const without = untested(tried);
  const counts = { count: tried.tried.length, passed: tried.tried.length - wrong, wrong };
  return [
    ...(rules.length === 0 ? [fill(texts.noRules, locale, { folder: ownRulesFolder })] : []),
    fill(texts.counts, locale, counts),
    ...(without.length === 0 ? [] : [fill(texts.untested, locale, { rules: without.join(', ') })]),
  ];
}

function indented(code: string): readonly string[] {
  return code
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `    ${printableText(line)}`);
}
