import { resolve } from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { JobRecord, JobState } from '../ports/queue.ts';
import { openSqliteJobs } from '../store/sqlite/sqlite-jobs.ts';
import type { CommandIo } from './command-io.ts';
import { printableText } from './terminal/cells.ts';
import { createPaint } from './terminal/paint.ts';
import type { Paint } from './terminal/paint.ts';

export interface JobsOptions {
  readonly state?: JobState;
  /** A number, as it was typed. */
  readonly limit: string;
  /** Numbers, as they were typed. */
  readonly retry?: readonly string[];
}

const now = (): Date => new Date();

/** `autoglm jobs`. @throws {AppError} `usage`, `not-found`, `store-unusable` */
export async function runJobs(dataFolder: string, options: JobsOptions, io: CommandIo): Promise<void> {
  const folder = resolve(io.cwd, dataFolder);
  if (options.retry === undefined) return list(folder, options, io);
  await retry(folder, options.retry.map(parseNumber), io);
}

async function list(folder: string, { state, limit }: JobsOptions, { out }: CommandIo): Promise<void> {
  const most = parseNumber(limit);
  await using jobs = openSqliteJobs(folder, 'reader', now);
  const found = await jobs.list({ ...(state !== undefined && { state }), limit: most });
  if (found.length === 0) out.write(state === undefined ? 'No jobs\n' : `No ${state} jobs\n`);
  else out.write(renderJobs(found, createPaint(out)));
}

async function retry(folder: string, ids: readonly number[], { out }: CommandIo): Promise<void> {
  await using jobs = openSqliteJobs(folder, 'writer', now);
  for (const id of ids) {
    if (!(await jobs.revive(id))) {
      const hint = '`autoglm jobs --state dead` lists those that there are.';
      throw new AppError('not-found', { what: 'dead job', name: `${id}`, hint });
    }
    out.write(`Job ${id} runs again as soon as the server looks for work\n`);
  }
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError('usage', { problem: `Not a number: ${text}` });
  return Number(text);
}

const colours = { waiting: 'cyan', running: 'green', done: 'dim', superseded: 'dim', dead: 'red' } as const;

/** One line for each, in columns, and what it failed with below. */
function renderJobs(jobs: readonly JobRecord[], paint: Paint): string {
  const rows = jobs.map(({ id, kind, key, attempts, createdAt }) => [
    `${id}`,
    kind,
    printableText(key),
    attempts === 1 ? '1 attempt' : `${attempts} attempts`,
    createdAt.toISOString(),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return jobs
    .map(({ state, notBefore, createdAt, error }, index) => {
      const cells = (rows[index] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0));
      const isPutOff = state === 'waiting' && notBefore > createdAt;
      const from = isPutOff ? `  not before ${notBefore.toISOString()}` : '';
      const why = error === undefined ? '' : `    ${printableText(error.split('\n', 1)[0] ?? '')}\n`;
      return `${[cells[0], paint(colours[state], state.padEnd('superseded'.length)), ...cells.slice(1)].join('  ')}${from}\n${why}`;
    })
    .join('');
}
