import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readBaseline, renderBaseline } from '../config/baseline-file.ts';
import { placeOf, wordsOf } from '../config/config-problem.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { baselineFile } from '../domain/baseline.ts';
import type { KnownFinding } from '../domain/baseline.ts';
import { AppError, codeOf } from '../domain/errors.ts';
import { expectedSkips } from '../domain/review.ts';
import { openChange } from '../forges/local/open-change.ts';
import { compareEntries, entriesFor, joinEntries } from '../review/baseline-entries.ts';
import { movedEntries } from '../review/moved-entries.ts';
import type { MovedEntry } from '../review/moved-entries.ts';
import type { ReviewedChange } from '../review/review-change.ts';
import { baselineTexts, note, tellStale, tellWritten } from './baseline-output.ts';
import { exitCodes } from './command-io.ts';
import type { ReviewParts } from './review-command.ts';
import type { ReviewOptions } from './review-options.ts';
import { openSession } from './review-session.ts';
import type { ReviewSession } from './review-session.ts';
import { printableText } from './terminal/cells.ts';

export interface BaselineOptions extends Pick<ReviewOptions, 'config' | 'language'> {
  readonly prune?: boolean;
  readonly check?: boolean;
}

/** `autoglm baseline`. @returns the exit code: with `--check` 1 where the file lists what is there no more */
export async function runBaseline(
  path: string,
  { prune, check, ...settings }: BaselineOptions,
  { io, engine, warmPool }: ReviewParts,
): Promise<number> {
  await using resources = new AsyncDisposableStack();
  // Of a part of the repository it would say that all the rest is gone.
  const { root } = await openChange({ path: resolve(io.cwd, path), all: true });
  const options: ReviewOptions = { ...everything, ...settings };
  const parts = { io, engine, warmPool, resources, trustAddedSuppressions: true };
  const { session, change } = await openSession(root, options, parts);
  checkSettings(session);
  const file = join(root, baselineFile);
  // Who has it written anew may do so because it is broken.
  const listed = await readEntries(file, session, check === true || prune === true);
  const reviewed = await session.review(change);
  const findings = reviewed.files.flatMap((one) => one.findings);
  const moved = movedEntries(listed, findings, new Set(reviewed.diffs.map((one): string => one.path)));
  const now = entriesFor(findings);
  const isUnseen = tellUnseen(reviewed, session);
  const compared = compareEntries(underNewNames(listed, moved), now, isUnseen);
  if (check === true) return tellStale(compared, moved, session);
  const { still, added, gone } = compared;
  const entries = prune === true ? still : joinEntries(still, now);
  await write(file, entries);
  tellWritten(entries, { added: prune === true ? [] : added, gone }, session);
  return exitCodes.clean;
}

function underNewNames(
  listed: readonly KnownFinding[],
  moved: readonly MovedEntry[],
): readonly KnownFinding[] {
  const names = new Map(moved.map(({ from, to }) => [from, to]));
  return listed.map((one) => names.get(one) ?? one);
}

const everything = { format: 'text', colour: true, color: true, all: true, baseline: false } as const;

/** With rules missing it would list as gone what they found. */
function checkSettings({ broken }: ReviewSession): void {
  const [first] = broken.filter(({ file }) => file !== baselineFile);
  const [problem] = first?.problems ?? [];
  if (first !== undefined && problem !== undefined) throw invalid(first.file, problem);
}

function invalid(file: string, problem: ConfigProblem): AppError {
  return new AppError('invalid-configuration', {
    where: placeOf(file, problem),
    problem: printableText(wordsOf(problem, 'en')),
  });
}

async function readEntries(
  file: string,
  session: ReviewSession,
  isNeeded: boolean,
): Promise<readonly KnownFinding[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return [];
  const read = readBaseline(text, session.config.limits.baselineSize);
  if (read.kind === 'read') return read.known;
  const [problem] = read.problems;
  if (problem !== undefined && isNeeded) throw invalid(baselineFile, problem);
  return [];
}

/** What could not be looked at as a whole is said: its entries are neither made nor taken away. */
function tellUnseen(
  { review: { skipped } }: Pick<ReviewedChange, 'review'>,
  session: ReviewSession,
): (path: string) => boolean {
  const gaps = skipped.filter(({ reason, path }) => !expectedSkips.has(reason) && path !== baselineFile);
  const paths = new Set<string>(gaps.map(({ path }) => path));
  for (const path of paths) note(session, baselineTexts.notSeen, { path: printableText(path) });
  return (path) => paths.has(path);
}

async function write(file: string, entries: readonly KnownFinding[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, renderBaseline(entries));
}
