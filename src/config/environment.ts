import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';

/** One setting of the environment. `.env.example`, the configuration page and error texts are made from it. */
export interface Setting<Value = unknown> {
  /** Name of the environment variable. */
  readonly name: string;
  /** What it is for, with its unit, as a sentence without full stop. */
  readonly purpose: string;
  /** As one would write it in the environment. */
  readonly default: string;
  readonly example: string;
  readonly value: z.ZodType<Value, string>;
}

export const environmentSettings = {
  host: {
    name: 'HOST',
    purpose: 'Address the server listens on; `0.0.0.0` accepts connections from other machines',
    default: '127.0.0.1',
    example: '0.0.0.0',
    value: z.string(),
  },
  port: {
    name: 'PORT',
    purpose: 'Port the server listens on; 0 lets the system choose a free one',
    default: '3000',
    example: '8080',
    value: wholeNumber(0, 65_535),
  },
  shutdownTimeout: {
    name: 'SHUTDOWN_TIMEOUT',
    purpose: 'Seconds that running work has to finish after SIGTERM; what is open then is cut off',
    default: '10',
    example: '30',
    value: wholeNumber(0, 3_600),
  },
} as const satisfies Record<string, Setting>;

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
  return parseEnvironment({ ...file, ...process.env });
}

/**
 * A variable that is set to nothing counts as not set: `PORT=` in a compose file means "the default".
 *
 * @throws AppError `invalid-environment` naming every setting that is not valid
 */
export function parseEnvironment(variables: Variables): Environment {
  const problems: string[] = [];
  const entries = Object.entries<Setting>(environmentSettings).map(([key, setting]) => {
    const parsed = setting.value.safeParse(variables[setting.name]?.trim() || setting.default);
    if (!parsed.success) problems.push(explain(setting, parsed.error));
    return [key, parsed.data] as const;
  });
  if (problems.length > 0) throw new AppError('invalid-environment', { problems: problems.join('\n') });
  return Object.fromEntries(entries) as Environment;
}

/** The value itself is left out: settings may be secrets. */
function explain(setting: Setting, error: z.ZodError): string {
  const expected = error.issues.map((issue) => issue.message).join(', ');
  return `  ${setting.name}: ${expected}. ${setting.purpose}. Example: ${setting.name}=${setting.example}`;
}

function wholeNumber(smallest: number, largest: number): z.ZodType<number, string> {
  const message = `expected a whole number from ${smallest} to ${largest}`;
  const isInside = (value: number): boolean => value >= smallest && value <= largest;
  return z.string().regex(/^\d+$/, message).transform(Number).refine(isInside, message);
}
