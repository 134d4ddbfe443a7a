import { z } from 'zod';
import type { RuleConfig } from '../config/repository-config.ts';
import { AppError } from '../domain/errors.ts';
import type { Locale } from '../domain/locale.ts';
import type { OwnRule } from '../domain/own-rule.ts';
import type { RuleInfo } from '../domain/rule-meta.ts';
import { nearest } from '../config/nearest.ts';
import type { CommandIo } from './command-io.ts';
import { readEffectiveConfig } from './effective-config.ts';
import type { Engine } from './engine.ts';
import { openAnything, tellBroken } from './open-anything.ts';
import { printableText } from './terminal/cells.ts';
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

/** What a repository has of rules, and makes of them. */
export interface RulesHere {
  readonly rules: readonly ListedRule[];
  readonly own: readonly OwnRule[];
  /** As the settings have it where no override is. */
  readonly configOf: (id: string) => RuleConfig | undefined;
}

/** Of the repository that the command runs in, if any. */
export async function rulesHere(io: CommandIo, engine: Engine): Promise<RulesHere> {
  const { source, filesIn } = await openAnything(io.cwd);
  const request = { source, filesIn, side: 'base', file: undefined, options: undefined } as const;
  const effective = await readEffectiveConfig(request, engine, io);
  tellBroken(effective, io);
  const { config } = effective;
  const { rules: configs } = config.forPath('');
  return { rules: await engine.loadRules(), own: config.own?.rules ?? [], configOf: (id) => configs[id] };
}

/** `autoglm rules [id]`. @throws {AppError} `usage` for a rule that does not exist */
export function runRules(
  id: string | undefined,
  { language }: RulesOptions,
  { out }: CommandIo,
  here: RulesHere,
): void {
  const paint = createPaint(out);
  if (id === undefined) {
    out.write(listRules(here, language, paint));
    return;
  }
  const rule = here.rules.find(({ info }) => info.id === id);
  const own = here.own.find((one) => one.id === id);
  if (rule !== undefined) out.write(explainRule(rule, here, language, paint));
  else if (own !== undefined) out.write(explainOwn(own, here, paint));
  else throw unknownRule(id, here);
}

function unknownRule(id: string, { rules, own }: RulesHere): AppError {
  const meant = nearest(id, [...rules.map(({ info }) => info.id), ...own.map((rule) => rule.id)]);
  const hint = meant === undefined ? '`autoglm rules` lists them all.' : `Did you mean ${meant}?`;
  return new AppError('usage', { problem: `There is no rule ${id}. ${hint}` });
}

const fixWords = { none: '', safe: 'safe fix', 'needs-review': 'fix' } as const;

function listRules({ rules, own, configOf }: RulesHere, locale: Locale, paint: Paint): string {
  const builtIn = rules.map(
    ({ info }) => `${headOf(info, configOf(info.id), paint)}\n    ${info.what[locale]}\n`,
  );
  return [...builtIn, ...own.map((rule) => `${headOfOwn(rule, configOf(rule.id), paint)}\n`)].join('');
}

function headOf(info: RuleInfo, config: RuleConfig | undefined, paint: Paint): string {
  const facts = [info.family, fixWords[info.fix], ...stateOf(info.defaultState ?? 'on', config)];
  return headWith(info, config, facts, paint);
}

function headOfOwn(rule: OwnRule, config: RuleConfig | undefined, paint: Paint): string {
  const state = stateOf(rule.isOff ? 'off' : 'on', config);
  const place = printableText(`${rule.file}:${rule.line}`);
  return headWith(rule, config, ['own', rule.language, rule.hasFix ? 'fix' : '', ...state, place], paint);
}

function headWith(
  rule: Pick<RuleInfo, 'id' | 'severity'>,
  config: RuleConfig | undefined,
  facts: readonly string[],
  paint: Paint,
): string {
  const severity = config?.severity ?? rule.severity;
  const said = [paint(severityStyles[severity], severity), ...facts].filter((fact) => fact !== '');
  return `${paint('bold', rule.id)}  ${said.join(' · ')}`;
}

/** What the settings make of a rule, where that is not what everybody knows. */
function stateOf(byDefault: 'on' | 'off', config: RuleConfig | undefined): readonly string[] {
  const { state = byDefault, mode } = config ?? {};
  if (state === 'off') return [byDefault === 'off' ? 'off by default' : 'turned off'];
  if (mode !== undefined) return [`mode ${mode}`];
  return byDefault === 'off' ? ['turned on'] : [];
}

/** Whoever wrote it said in it what it is for. */
function explainOwn(rule: OwnRule, { configOf }: RulesHere, paint: Paint): string {
  const text = rule.text.trimEnd().split('\n').map(printableText).join('\n');
  return `${headOfOwn(rule, configOf(rule.id), paint)}\n\n${indent(text.trimStart())}\n`;
}

function explainRule(
  { info, options }: ListedRule,
  { configOf }: RulesHere,
  locale: Locale,
  paint: Paint,
): string {
  const examples = info.examples.flatMap(({ bad, good }) => [
    paint('red', '✖'),
    indent(bad),
    paint('green', '✔'),
    indent(good),
    '',
  ]);
  return `${[
    headOf(info, configOf(info.id), paint),
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
