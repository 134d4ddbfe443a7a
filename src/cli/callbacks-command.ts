import { randomBytes, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { Environment } from '../config/environment.ts';
import { parseCallbackUrl, parseNoticeKind, parseRepositoryPattern } from '../domain/callback.ts';
import type { CallbackFormat } from '../domain/callback.ts';
import { AppError } from '../domain/errors.ts';
import { createCallbackSender } from '../notifiers/callback/callback-sender.ts';
import { createCallbackSecret } from '../notifiers/callback/sign.ts';
import { openSqliteCallbacks } from '../store/sqlite/sqlite-callbacks.ts';
import type { SqliteCallbacks } from '../store/sqlite/sqlite-callbacks.ts';
import type { CommandIo } from './command-io.ts';
import { parseCount } from './parse-count.ts';
import { renderJobs } from './render-jobs.ts';
import { printableText } from './terminal/cells.ts';
import { createPaint } from './terminal/paint.ts';

export interface AddOptions {
  readonly repository?: readonly string[];
  readonly event?: readonly string[];
  readonly format: CallbackFormat;
  readonly allowPrivate?: boolean;
  readonly allowHttp?: boolean;
}

/** Numbers are as they were typed. */
export type CallbacksCommand =
  | { readonly name: 'add'; readonly url: string; readonly options: AddOptions }
  | { readonly name: 'list' }
  | { readonly name: 'remove' | 'test'; readonly id: string }
  | { readonly name: 'rotate'; readonly id: string; readonly overlap: string }
  | { readonly name: 'dead'; readonly limit: string }
  | { readonly name: 'replay'; readonly number: string | undefined; readonly all: boolean };

type CallbackSettings = Pick<Environment, 'dataFolder' | 'callbackTimeout' | 'callbackAnswerBytes'>;

const now = (): Date => new Date();

/** `autoglm callbacks`. @throws {AppError} `usage`, `invalid-input`, `not-found`, `store-unusable`, and what sending throws */
export async function runCallbacks(
  settings: CallbackSettings,
  command: CallbacksCommand,
  io: CommandIo,
): Promise<void> {
  const isReader = command.name === 'list' || command.name === 'dead' || command.name === 'test';
  const folder = resolve(io.cwd, settings.dataFolder);
  await using callbacks = openSqliteCallbacks(folder, isReader ? 'reader' : 'writer', now);
  await run(callbacks, command, settings, io);
}

function run(
  callbacks: SqliteCallbacks,
  command: CallbacksCommand,
  settings: CallbackSettings,
  io: CommandIo,
): Promise<void> {
  switch (command.name) {
    case 'add':
      return add(callbacks, command.url, command.options, io);
    case 'list':
      return list(callbacks, io);
    case 'remove':
      return remove(callbacks, command.id, io);
    case 'rotate':
      return rotate(callbacks, command.id, parseCount(command.overlap, 0, mostOverlap), io);
    case 'test':
      return ping(callbacks, command.id, settings, io);
    case 'dead':
      return dead(callbacks, parseCount(command.limit), io);
    case 'replay':
      return replay(callbacks, command.number, command.all, io);
  }
}

async function add(
  callbacks: SqliteCallbacks,
  url: string,
  { repository = [], event = [], format, allowPrivate = false, allowHttp = false }: AddOptions,
  { out }: CommandIo,
): Promise<void> {
  const id = `cb_${randomBytes(6).toString('hex')}`;
  const secret = createCallbackSecret();
  const wish = {
    url: parseCallbackUrl(url, allowHttp),
    repositories: repository.map(parseRepositoryPattern),
    events: event.map(parseNoticeKind),
    ...{ format, allowPrivate, allowHttp },
  };
  await callbacks.add(id, wish, secret);
  out.write(`${id} is registered. ${secretLine(secret)}`);
}

function secretLine(secret: string): string {
  return `Its secret is shown this once: ${secret}\n`;
}

async function list(callbacks: SqliteCallbacks, { out }: CommandIo): Promise<void> {
  const all = await callbacks.list();
  if (all.length === 0) out.write('No callbacks\n');
  for (const { id, url, format, events, repositories, ...callback } of all) {
    const facts = [
      format,
      `events: ${events.join(', ') || 'all'}`,
      `repositories: ${repositories.join(', ') || 'all'}`,
      ...(callback.allowPrivate ? ['private addresses allowed'] : []),
      ...(callback.offSince === undefined ? [] : [`off since ${callback.offSince.toISOString()}: gone`]),
    ];
    out.write(`${id}  ${printableText(url)}\n    ${facts.map(printableText).join('; ')}\n`);
  }
}

async function remove(callbacks: SqliteCallbacks, id: string, { out }: CommandIo): Promise<void> {
  if (!(await callbacks.remove(id))) throw unknown(id);
  out.write(`${id} is removed\n`);
}

/** Milliseconds. */
const hour = 3_600_000;
/** Hours: a year. */
const mostOverlap = 365 * 24;

async function rotate(
  callbacks: SqliteCallbacks,
  id: string,
  hours: number,
  { out }: CommandIo,
): Promise<void> {
  const secret = createCallbackSecret();
  const until = new Date(now().getTime() + hours * hour);
  if (!(await callbacks.rotate(id, secret, until))) throw unknown(id);
  out.write(`The old secret of ${id} is used as well until ${until.toISOString()}. ${secretLine(secret)}`);
}

async function ping(
  callbacks: SqliteCallbacks,
  name: string,
  { callbackTimeout, callbackAnswerBytes }: CallbackSettings,
  { out }: CommandIo,
): Promise<void> {
  const callback = await callbacks.find(name);
  if (callback === undefined) throw unknown(name);
  const sender = createCallbackSender({
    timeout: callbackTimeout * 1_000,
    mostAnswerBytes: callbackAnswerBytes,
    version: packageJson.version,
    now,
  });
  const id = `msg_${randomUUID().replaceAll('-', '')}`;
  const message = { id, at: now().toISOString(), event: 'ping' } as const;
  const outcome = await sender.send(callback, message, new AbortController().signal);
  out.write(
    outcome === 'taken'
      ? `${callback.id} took the message ${id}\n`
      : `${callback.id} answered that it is gone: it would be switched off\n`,
  );
}

async function dead(callbacks: SqliteCallbacks, limit: number, { out }: CommandIo): Promise<void> {
  const jobs = await callbacks.dead(limit);
  out.write(jobs.length === 0 ? 'Nothing was given up\n' : renderJobs(jobs, createPaint(out)));
}

async function replay(
  callbacks: SqliteCallbacks,
  number: string | undefined,
  all: boolean,
  { out }: CommandIo,
): Promise<void> {
  if (all === (number !== undefined))
    throw new AppError('usage', { problem: 'Name one number that `dead` lists, or --all' });
  const count = await callbacks.replay(number === undefined ? 'all' : parseCount(number));
  if (number !== undefined && count === 0) {
    const hint = '`autoglm callbacks dead` lists those that there are.';
    throw new AppError('not-found', { what: 'message that was given up', name: number, hint });
  }
  out.write(
    `${count === 1 ? '1 message is' : `${count} messages are`} sent again as soon as the server looks for work\n`,
  );
}

function unknown(id: string): AppError {
  const hint = '`autoglm callbacks list` lists those that there are.';
  return new AppError('not-found', { what: 'callback', name: id, hint });
}
