import { resolve } from 'node:path';
import type { Environment } from '../config/environment.ts';
import { readMarkerSecret } from '../config/marker-secret.ts';
import { AppError } from '../domain/errors.ts';
import type { RepositoryRef } from '../domain/event.ts';
import { guidanceOfPerson, noSubject, rewritten } from '../domain/guidance.ts';
import { keyOfRepository } from '../domain/job.ts';
import { searchTerms } from '../domain/search-terms.ts';
import { openSqliteGuidance } from '../store/sqlite/sqlite-guidance.ts';
import type { GuidanceChange, KeptGuidance, SqliteGuidance } from '../store/sqlite/sqlite-guidance.ts';
import type { CommandIo } from './command-io.ts';
import { parseCount } from './parse-count.ts';
import { renderGuidance, renderGuidanceInFull } from './render-guidance.ts';

/** As it was typed. */
export interface MemoryOptions {
  readonly repository?: string;
  readonly json?: boolean;
}

export interface ListOptions extends MemoryOptions {
  readonly search?: string;
  readonly removed?: boolean;
  readonly limit: string;
}

export interface AddOptions extends Required<Pick<MemoryOptions, 'repository'>> {
  readonly path?: string;
  readonly rule?: string;
}

export type MemoryCommand =
  | { readonly name: 'list'; readonly options: ListOptions }
  | { readonly name: 'show'; readonly id: string; readonly options: MemoryOptions }
  | { readonly name: 'add'; readonly words: string; readonly options: AddOptions }
  | { readonly name: 'edit'; readonly id: string; readonly words: string; readonly options: MemoryOptions }
  | { readonly name: 'remove'; readonly id: string; readonly options: MemoryOptions };

type MemorySettings = Pick<Environment, 'dataFolder' | 'markerSecret' | 'agentMemoryEntries'>;

interface Work {
  readonly guidance: SqliteGuidance;
  readonly out: CommandIo['out'];
  readonly now: Date;
  /** Who is at the command line. */
  readonly by: string;
  /** Writes a change down, and in the audit log. */
  readonly keep: (change: Omit<GuidanceChange, 'by' | 'at'>) => Promise<void>;
}

/** `autoglm memory`. @throws {AppError} `usage`, `invalid-input`, `not-found`, `store-unusable` */
export async function runMemory(
  settings: MemorySettings,
  command: MemoryCommand,
  { cwd, out }: CommandIo,
  { now, by }: Pick<Work, 'now' | 'by'>,
): Promise<void> {
  const folder = resolve(cwd, settings.dataFolder);
  const isReader = command.name === 'list' || command.name === 'show';
  await using guidance = openSqliteGuidance(folder, isReader ? 'reader' : 'writer');
  const keep: Work['keep'] = async (change) => {
    const secret = settings.markerSecret ?? (await readMarkerSecret(folder));
    if (secret === undefined)
      throw new AppError('usage', { problem: 'The secret of the audit log is missing: set MARKER_SECRET' });
    await guidance.change({ ...change, by, at: now }, secret, settings.agentMemoryEntries);
  };
  await run(command, { guidance, out, now, by, keep });
}

function run(command: MemoryCommand, work: Work): Promise<void> {
  switch (command.name) {
    case 'list':
      return list(command.options, work);
    case 'show':
      return show(command.id, command.options, work);
    case 'add':
      return add(command.words, command.options, work);
    case 'edit':
      return edit(command.id, command.words, command.options, work);
    case 'remove':
      return remove(command.id, command.options, work);
  }
}

async function list(
  { repository, search, removed = false, limit, json = false }: ListOptions,
  { guidance, out }: Work,
): Promise<void> {
  if (search !== undefined && searchTerms(search).length === 0)
    throw new AppError('usage', { problem: 'Say words to look for' });
  const found = await guidance.list({
    ...{ repository: parseRepository(repository), search, removed, limit: parseCount(limit) },
  });
  if (json) out.write(`${JSON.stringify(found, undefined, 2)}\n`);
  else out.write(found.length === 0 ? 'Nothing was learnt\n' : found.map(renderGuidance).join(''));
}

async function show(id: string, options: MemoryOptions, { guidance, out }: Work): Promise<void> {
  const entry = await theOne(id, options, guidance);
  out.write(options.json === true ? `${JSON.stringify(entry, undefined, 2)}\n` : renderGuidanceInFull(entry));
}

async function add(words: string, options: AddOptions, { out, now, by, keep }: Work): Promise<void> {
  const repository = parseRepository(options.repository);
  if (repository === undefined || words.trim() === '')
    throw new AppError('usage', { problem: 'Say what is to be known, and of which repository' });
  const about = { ...noSubject, path: options.path ?? '', origin: options.rule ?? '' };
  const entry = guidanceOfPerson({ repository, words, by, at: now.toISOString(), about });
  await keep({ did: 'added', guidance: entry });
  out.write(`${entry.id} is kept\n`);
}

async function edit(
  id: string,
  words: string,
  options: MemoryOptions,
  { guidance, out, by, keep }: Work,
): Promise<void> {
  if (words.trim() === '') throw new AppError('usage', { problem: 'Say the new words, or remove the entry' });
  const entry = await theOne(id, options, guidance);
  await keep({ did: 'edited', guidance: rewritten(plainEntry(entry), words, by) });
  out.write(`${id} has new words\n`);
}

async function remove(id: string, options: MemoryOptions, { guidance, out, keep }: Work): Promise<void> {
  const entry = await theOne(id, options, guidance);
  await keep({ did: 'removed', guidance: { ...plainEntry(entry), state: 'removed' } });
  out.write(`${id} is removed: the agent is not shown it any more\n`);
}

async function theOne(
  id: string,
  { repository }: MemoryOptions,
  guidance: SqliteGuidance,
): Promise<KeptGuidance> {
  const [entry, ...others] = await guidance.find(id, parseRepository(repository));
  if (entry !== undefined && others.length === 0) return entry;
  const hint = '`autoglm memory list` lists those that there are.';
  if (entry === undefined) throw new AppError('not-found', { what: 'entry of the memory', name: id, hint });
  const names = [entry, ...others].map((one) => keyOfRepository(one.repository)).join(', ');
  throw new AppError('usage', {
    problem: `${id} is in several repositories: name one by --repository: ${names}`,
  });
}

function plainEntry({ uses: _uses, usedAt: _usedAt, ...entry }: KeptGuidance) {
  return entry;
}

/** @throws {AppError} `invalid-input` */
function parseRepository(text: string | undefined): RepositoryRef | undefined {
  if (text === undefined) return undefined;
  const [, forge, path] = /^(github|gitlab):([^\s:]+)$/.exec(text) ?? [];
  if (path === undefined || (forge !== 'github' && forge !== 'gitlab'))
    throw new AppError('invalid-input', { what: 'repository, as `github:acme/shop`', got: text });
  return { forge, path };
}
