import { listingPath, noFile, parseFileName, pathOf, splitGitNames, unquoteName } from './diff-path.ts';
import type { NamePair } from './diff-path.ts';
import { hasCrlf, headerLine, isFileHeader, startOfNextLine } from './diff-text.ts';
import type { FileDiff, Hunk } from './diff.ts';
import { readHunks } from './hunk-reader.ts';
import { isRepoPath } from './ids.ts';
import type { RepoPath } from './ids.ts';
import type { Offset } from './text-position.ts';

/** What one file's part of a diff says, and where the text goes on after it. */
export interface Section {
  readonly diff: FileDiff;
  readonly next: Offset;
}

const fieldNames = [
  'new mode ',
  'new file mode ',
  'deleted file mode ',
  'copy from ',
  'copy to ',
  'rename from ',
  'rename to ',
  'index ',
  'Binary file',
  'GIT binary patch',
] as const;
type FieldName = (typeof fieldNames)[number];

interface GitHeader {
  /** What stands after `diff --git `. */
  readonly title: string;
  readonly fields: ReadonlyMap<FieldName, string>;
  /** From the `---` and `+++` lines. */
  readonly names: NamePair | undefined;
  /** Where the hunks start, if there are any. */
  readonly body: Offset;
}

const titleStart = /^diff --(?:git|cc|combined) /;
const combinedStart = /^diff --(?:cc|combined) /;
const headerEnd = /^(?:--- |-- |@@|diff --(?:git|cc|combined) |\s*$)/;
const submoduleMode = '160000';
const submoduleLine = /^Subproject commit [0-9a-f]{40,64}(?:-dirty)?$/;

export function isGitStart(text: string, at: Offset): boolean {
  return titleStart.test(text.slice(at, at + 'diff --combined '.length));
}

/** Reads what starts with a `diff --git` line, or with the `diff --cc` line of a merge, which has more than two sides. */
export function readGitSection(text: string, at: Offset): Section {
  const line = headerLine(text, at);
  const title = line.replace(titleStart, '');
  if (combinedStart.test(line)) return unreadable(text, at, unquoteName(title));
  const header = readHeader(text, at, title);
  const paths = pathsOf(header);
  return (paths && readDiff(text, at, header, paths)) ?? unreadable(text, at, paths?.path ?? title);
}

function readHeader(text: string, at: Offset, title: string): GitHeader {
  const fields = new Map<FieldName, string>();
  let next = startOfNextLine(text, at);
  for (let line = headerLine(text, next); !headerEnd.test(line); line = headerLine(text, next)) {
    // Lines that are not known are passed over: other tools and later versions of git add their own.
    const name = fieldNames.find((candidate) => line.startsWith(candidate));
    if (name !== undefined) fields.set(name, line.slice(name.length));
    next = startOfNextLine(text, next);
  }
  if (!isFileHeader(text, next)) return { title, fields, names: undefined, body: next };
  const second = startOfNextLine(text, next);
  const names: NamePair = [nameAt(text, next), nameAt(text, second)];
  return { title, fields, names, body: startOfNextLine(text, second) };
}

function nameAt(text: string, at: Offset): string {
  return parseFileName(headerLine(text, at).slice('+++ '.length));
}

interface Paths {
  readonly path: string;
  readonly from?: string;
}

/** Lines `rename` and `copy` name paths without prefix; the title and the `---` and `+++` lines have prefixes. */
function pathsOf({ title, fields, names }: GitHeader): Paths | undefined {
  const from = fields.get('rename from ') ?? fields.get('copy from ');
  const to = fields.get('rename to ') ?? fields.get('copy to ');
  if (from !== undefined && to !== undefined) return { path: unquoteName(to), from: unquoteName(from) };
  const pair = splitGitNames(title) ?? names;
  return pair && { path: pathOf(pair) };
}

function readDiff(text: string, at: Offset, header: GitHeader, { path, from }: Paths): Section | undefined {
  if (!isRepoPath(path) || (from !== undefined && !isRepoPath(from))) return undefined;
  // A `---` line that is left over has no `+++` line or no hunk after it.
  if (text.startsWith('--- ', header.body)) return undefined;
  const read = readHunks(text, header.body, hasCrlf(text, at));
  return read.kind === 'bad' ? undefined : { diff: diffOf(header, path, from, read.hunks), next: read.next };
}

function diffOf(
  { fields, names }: GitHeader,
  path: RepoPath,
  from: RepoPath | undefined,
  hunks: readonly Hunk[],
): FileDiff {
  if (fields.has('deleted file mode ') || names?.[1] === noFile) return { kind: 'deleted', path };
  if (isSubmodule(fields, hunks)) return { kind: 'opaque', path, why: 'submodule' };
  if (fields.has('Binary file') || fields.has('GIT binary patch'))
    return { kind: 'opaque', path, why: 'binary' };
  if (fields.has('new file mode ') || names?.[0] === noFile) return { kind: 'added', path, hunks };
  if (from !== undefined) return { kind: fields.has('copy from ') ? 'copied' : 'renamed', path, from, hunks };
  return { kind: 'modified', path, hunks };
}

function isSubmodule(fields: GitHeader['fields'], hunks: readonly Hunk[]): boolean {
  const mode = fields.get('new file mode ') ?? fields.get('new mode ') ?? fields.get('index ')?.split(' ')[1];
  return mode === undefined ? isSubmoduleChange(hunks) : mode === submoduleMode;
}

/** Whether hunks that come without a mode are those of a submodule: git prints its commit as if that were a text. */
export function isSubmoduleChange(hunks: readonly Hunk[]): boolean {
  const lines = hunks.flatMap((hunk) => hunk.lines);
  return lines.length > 0 && lines.every(({ text }) => submoduleLine.test(text));
}

/** Only the next `diff` line is sure to end a section that cannot be read: any other may be content. */
function unreadable(text: string, at: Offset, name: string): Section {
  let next = text.indexOf('\ndiff --', at);
  while (next !== -1 && !isGitStart(text, next + 1)) next = text.indexOf('\ndiff --', next + 1);
  return {
    diff: { kind: 'opaque', path: listingPath(name), why: 'unreadable' },
    next: next === -1 ? text.length : next + 1,
  };
}
