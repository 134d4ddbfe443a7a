import { AppError } from './errors.ts';
import { parseRepoPath, parseSha } from './ids.ts';
import type { RepoPath, Sha } from './ids.ts';

/** Modes of git: none, a file, an old group-writable file, a program, a symbolic link, a submodule, a sparse folder. */
const fileModes = ['000000', '100644', '100664', '100755', '120000', '160000', '040000'] as const;
export type FileMode = (typeof fileModes)[number];

export interface RawSide {
  readonly mode: FileMode;
  /** None when the file is absent on that side, and for the work tree, whose files have no object yet. */
  readonly object: Sha | undefined;
}

interface Sides {
  readonly old: RawSide;
  readonly new: RawSide;
  readonly path: RepoPath;
  /** Likeness in per cent: of a rename or copy, and of a modified file that git takes for rewritten. */
  readonly score: number | undefined;
}

const statuses = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  T: 'type-changed',
  U: 'unmerged',
  X: 'unknown',
} as const;
const movedStatuses = { R: 'renamed', C: 'copied' } as const;

/** One record of `git diff --raw`: what happened to a file, without its lines. */
export type RawChange =
  | (Sides & { readonly status: (typeof statuses)[keyof typeof statuses] })
  | (Sides & {
      readonly status: (typeof movedStatuses)[keyof typeof movedStatuses];
      readonly from: RepoPath;
    });

export interface RawDiff {
  readonly changes: readonly RawChange[];
  /** What follows the records: the unified diff when git was asked for both (`--raw -z --patch`), else nothing. */
  readonly patch: string;
}

const recordShape = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])(\d{0,3})$/;
const noObject = /^0+$/;

/**
 * Reads `git diff --raw -z --no-abbrev`, the sure source for status, modes and renames: its paths are not quoted.
 * @throws {AppError} `invalid-diff` with the number of the record as line; `invalid-input` for a shortened object name.
 */
export function parseRawDiff(output: string): RawDiff {
  const changes: RawChange[] = [];
  let at = 0;
  const takeField = (): string => {
    const end = output.indexOf('\0', at);
    if (end === -1) throw invalidRecord(changes.length + 1, 'the text ends in the middle of a record');
    const field = output.slice(at, end);
    at = end + 1;
    return field;
  };
  while (output.startsWith(':', at)) changes.push(readRecord(takeField, changes.length + 1));
  if (at < output.length && output[at] !== '\0') {
    throw invalidRecord(changes.length + 1, 'it is no record of `git diff --raw -z`');
  }
  return { changes, patch: output.slice(at + 1) };
}

function readRecord(takeField: () => string, number: number): RawChange {
  const match = recordShape.exec(takeField());
  if (match === null) throw invalidRecord(number, 'it does not compare two sides');
  const [, oldMode = '', newMode = '', oldObject = '', newObject = '', letter = '', score = ''] = match;
  const sides = {
    old: sideOf(oldMode, oldObject, number),
    new: sideOf(newMode, newObject, number),
    score: score === '' ? undefined : Number(score),
  };
  const path = parseRepoPath(takeField());
  if (isKey(movedStatuses, letter)) {
    return { status: movedStatuses[letter], ...sides, from: path, path: parseRepoPath(takeField()) };
  }
  if (isKey(statuses, letter)) return { status: statuses[letter], ...sides, path };
  throw invalidRecord(number, `the status ${letter} is not known`);
}

function sideOf(mode: string, object: string, number: number): RawSide {
  const known = fileModes.find((candidate) => candidate === mode);
  if (known === undefined) throw invalidRecord(number, `the mode ${mode} is not known`);
  return { mode: known, object: noObject.test(object) ? undefined : parseSha(object) };
}

function isKey<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key);
}

function invalidRecord(number: number, why: string): AppError<'invalid-diff'> {
  return new AppError('invalid-diff', { line: String(number), why });
}
