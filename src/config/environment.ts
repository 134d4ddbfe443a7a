import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import { environmentSettings, parts } from './environment-settings.ts';
import type { EnvironmentKey, Part } from './environment-settings.ts';
import type { Setting } from './setting.ts';

type Settings = typeof environmentSettings;

/** The settings of this process, by the keys of `environmentSettings`; units as stated there. */
export type Environment = { readonly [Key in keyof Settings]: z.output<Settings[Key]['value']> };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment of the process; what it leaves open is taken from `.env` in the working directory.
 *
 * @throws AppError `invalid-environment`
 */
export function readEnvironment(): Environment {
  const file: Variables = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  const set = Object.entries(process.env).filter(([, value]) => value?.trim() !== '');
  return parseEnvironment({ ...file, ...Object.fromEntries(set) });
}

/**
 * A variable that is set to nothing counts as not set: `PORT=` in a compose file means "the default".
 *
 * @throws AppError `invalid-environment` naming every setting that is not valid, or is missing beside others of its part
 */
export function parseEnvironment(variables: Variables): Environment {
  const problems: string[] = [];
  const entries = Object.entries<Setting>(environmentSettings).map(([key, setting]) => {
    const parsed = setting.value.safeParse(given(setting, variables) || setting.default);
    if (!parsed.success) problems.push(explain(setting, parsed.error));
    return [key, parsed.data] as const;
  });
  problems.push(...Object.values<Part>(parts).flatMap((part) => missingIn(part, variables)));
  if (problems.length > 0) throw new AppError('invalid-environment', { problems: problems.join('\n') });
  return Object.fromEntries(entries) as Environment;
}

function given(setting: Setting, variables: Variables): string {
  return variables[setting.name]?.trim() ?? '';
}

/** A part without settings is off; with half of them it would only look as if it were on. */
function missingIn({ name, ways }: Part, variables: Variables): readonly string[] {
  const all = new Set(ways.flat());
  const isSet = (key: EnvironmentKey): boolean => given(environmentSettings[key], variables) !== '';
  const present = [...all].filter(isSet);
  if (present.length === 0) return [];
  const way = ways.find((one) => present.every((key) => one.includes(key)));
  const names = present.map((key) => environmentSettings[key].name).join(' and ');
  if (way === undefined) return [`  ${names}: the ${name} part takes some of these or the others, not both.`];
  return way
    .filter((key) => !isSet(key))
    .map((key) =>
      describe(environmentSettings[key], `is missing: the ${name} part needs it beside ${names}`),
    );
}

/** The value itself is left out: settings may be secrets. */
function explain(setting: Setting, error: z.ZodError): string {
  return describe(setting, error.issues.map((issue) => issue.message).join(', '));
}

function describe(setting: Setting, problem: string): string {
  return `  ${setting.name}: ${problem}. ${setting.purpose}. Example: ${setting.name}=${setting.example}`;
}
