import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import type { Locale } from '../domain/locale.ts';
import type { RuleInfo } from '../domain/rule-meta.ts';
import { nearest } from '../config/nearest.ts';
import type { CommandIo } from './command-io.ts';
import { createPaint } from './terminal/paint.ts';
import type { Paint } from './terminal/paint.ts';
import { severityStyles } from './formats/report.ts';

export interface RulesOptions {
  readonly language: Locale;
}

export interface ListedRule {
  readonly info: RuleInfo;
  readonly options: z.ZodType | undefined;
}

/** `autoglm rules [id]`. @throws {AppError} `usage` for a rule that does not exist */
export function runRules(
  id: string | undefined,
  { language }: RulesOptions,
  { out }: CommandIo,
  rules: readonly ListedRule[],
): void {
  const paint = createPaint(out);
  if (id === undefined) {
    out.write(listRules(rules, language, paint));
    return;
  }
  const rule = rules.find(({ info }) => info.id === id);
  if (rule === undefined) throw unknownRule(id, rules);
  out.write(explainRule(rule, language, paint));
}

function unknownRule(id: string, rules: readonly ListedRule[]): AppError {
  const meant = nearest(
    id,
    rules.map(({ info }) => info.id),
  );
  const hint = meant === undefined ? '`autoglm rules` lists them all.' : `Did you mean ${meant}?`;
  return new AppError('usage', { problem: `There is no rule ${id}. ${hint}` });
}

const fixWords = { none: '', safe: 'safe fix', 'needs-review': 'fix' } as const;

function listRules(rules: readonly ListedRule[], locale: Locale, paint: Paint): string {
  return rules.map(({ info }) => `${headOf(info, paint)}\n    ${info.what[locale]}\n`).join('');
}

function headOf(info: RuleInfo, paint: Paint): string {
  const state = info.defaultState === 'off' ? 'off by default' : '';
  const severity = paint(severityStyles[info.severity], info.severity);
  const facts = [severity, info.family, fixWords[info.fix], state];
  return `${paint('bold', info.id)}  ${facts.filter((fact) => fact !== '').join(' · ')}`;
}

function explainRule({ info, options }: ListedRule, locale: Locale, paint: Paint): string {
  const examples = info.examples.flatMap(({ bad, good }) => [
    paint('red', '✖'),
    indent(bad),
    paint('green', '✔'),
    indent(good),
    '',
  ]);
  return `${[
    headOf(info, paint),
    '',
    info.what[locale],
    info.why[locale],
    info.instead[locale],
    '',
    ...examples,
    ...explainOptions(info.id, options),
    paint('dim', `// autoglm-disable-next-line ${info.id} -- why this is all right here`),
  ].join('\n')}\n`;
}

interface OptionSchema {
  readonly description?: string;
  readonly default?: unknown;
  readonly [key: string]: unknown;
}

/** How to set the rule in `.autoglm.yml`, with each option, its default and its meaning. */
function explainOptions(id: string, options: z.ZodType | undefined): readonly string[] {
  if (options === undefined) return [];
  const { properties = {} } = z.toJSONSchema(options, { io: 'input', unrepresentable: 'any' }) as {
    readonly properties?: Readonly<Record<string, OptionSchema>>;
  };
  const lines = Object.entries(properties).map(
    ([key, { default: byDefault, description }]) =>
      `    ${key}: ${JSON.stringify(byDefault)}${description === undefined ? '' : `  # ${description}`}`,
  );
  return lines.length === 0 ? [] : ['rules:', `  ${id}:`, ...lines, ''];
}

function indent(code: string): string {
  return code.replace(/^(?=.)/gm, '    ');
}
