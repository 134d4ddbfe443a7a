import { resolve } from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { JobState } from '../ports/queue.ts';
import { openSqliteJobs } from '../store/sqlite/sqlite-jobs.ts';
import type { CommandIo } from './command-io.ts';
import { parseCount } from './parse-count.ts';
import { renderJobs } from './render-jobs.ts';
import { createPaint } from './terminal/paint.ts';

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
  await retry(
    folder,
    options.retry.map((id) => parseCount(id)),
    io,
  );
}

async function list(folder: string, { state, limit }: JobsOptions, { out }: CommandIo): Promise<void> {
  const most = parseCount(limit);
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
