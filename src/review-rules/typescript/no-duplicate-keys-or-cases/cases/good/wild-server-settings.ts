import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Settings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly database: { readonly url: string; readonly pool: number; readonly timeout: number };
  readonly mail: { readonly from: string; readonly server: string };
  readonly session: { readonly secret: string; readonly days: number };
}

const defaults = {
  host: '127.0.0.1',
  port: 8080,
  logLevel: 'info',
  database: {
    url: 'postgres://localhost/app',
    pool: 10,
    timeout: 5_000,
  },
  mail: {
    from: 'no-reply@example.org',
    server: 'smtp://localhost',
  },
  session: {
    secret: '',
    days: 30,
  },
};

function fromEnvironment(env: Readonly<Record<string, string | undefined>>) {
  return {
    host: env['HOST'],
    port: env['PORT'] === undefined ? undefined : Number(env['PORT']),
    logLevel: env['LOG_LEVEL'],
    database: {
      url: env['DATABASE_URL'],
      pool: env['DATABASE_POOL'] === undefined ? undefined : Number(env['DATABASE_POOL']),
      timeout: env['DATABASE_TIMEOUT'] === undefined ? undefined : Number(env['DATABASE_TIMEOUT']),
    },
    mail: { from: env['MAIL_FROM'], server: env['MAIL_SERVER'] },
    session: { secret: env['SESSION_SECRET'] },
  };
}

function merge(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    const before = result[key];
    result[key] =
      isPlain(before) && isPlain(value) ? merge(before, value) : value;
  }
  return result;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readSettings(folder: string, env: Readonly<Record<string, string | undefined>>): Settings {
  let written: Record<string, unknown> = {};
  try {
    written = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as Record<string, unknown>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const settings = merge(merge(defaults, written), fromEnvironment(env)) as unknown as Settings;
  if (settings.session.secret === '') throw new Error('SESSION_SECRET is not set');
  if (!Number.isInteger(settings.port) || settings.port < 0) throw new RangeError('PORT is no port');
  return settings;
}
