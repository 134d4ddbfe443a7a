import type { FileDiff, Hunk, OpaqueReason } from '../domain/diff.ts';
import type { RepoPath } from '../domain/ids.ts';
import { LineMap } from '../domain/line-map.ts';
import type { LineSet } from '../domain/line-set.ts';
import type { Line } from '../domain/text-position.ts';
import { shownText } from './fence.ts';
import { numbered, numberedLines } from './numbered-lines.ts';
import type { ReadFile, RepositoryFiles } from './repository-files.ts';

/** A changed file that the agent reviews. */
export interface ChangedFile {
  readonly path: RepoPath;
  readonly file: ReadFile;
  readonly diff: Extract<FileDiff, { hunks: readonly Hunk[] }>;
}

/** Its own, and the one that it had before the change. */
export function pathsOf({ path, diff }: ChangedFile): readonly RepoPath[] {
  return 'from' in diff ? [path, diff.from] : [path];
}

/** The lines that stand in a hunk; of an added file all of them do. */
export function visibleLines({ diff, file }: ChangedFile): Pick<LineSet, 'hasAny'> {
  if (diff.kind !== 'added') return new LineMap(diff.hunks).visible.new;
  return { hasAny: (first: Line, last: Line) => last >= 1 && first <= file.lineCount };
}

/** The diff as a model is shown it, row by row: lines with their number in the file with the change. */
export function diffRows({ diff, file }: ChangedFile): readonly string[] {
  if (diff.hunks.length > 0) return diff.hunks.flatMap((hunk) => hunkRows(hunk, file));
  const rows = file.lineCount === 0 ? '' : numberedLines(file, 1, file.lineCount);
  return rows.split('\n').map((row) => row.replace(' |', '+|'));
}

function hunkRows(hunk: Hunk, file: ReadFile): readonly string[] {
  const old = oldLines(hunk);
  return [
    `@@ ${shownText(hunk.section)}`,
    ...hunk.lines.map((line) => {
      if (line.kind === 'removed') return numbered(undefined, '-', old.get(line.old) ?? '');
      return numbered(line.new, line.kind === 'added' ? '+' : ' ', file.shownLine(line.new));
    }),
  ];
}

/** Seen together, since a name and the secret that it is for may stand on two lines. */
function oldLines({ lines }: Hunk): ReadonlyMap<Line, string> {
  const old = lines.flatMap((line) => (line.kind === 'added' ? [] : [line]));
  const shown = shownText(old.map(({ text }) => text).join('\n')).split('\n');
  return new Map(old.map((line, index) => [line.old, shown[index] ?? '']));
}

export interface ReadChange {
  readonly changed: ReadonlyMap<RepoPath, ChangedFile>;
  /** Changed files of which no text was to be had, though there should be. */
  readonly unread: readonly RepoPath[];
}

/** The texts of the changed files at the head: those that the agent has something to say about. */
export async function readChangedFiles(
  diffs: readonly FileDiff[],
  files: RepositoryFiles,
): Promise<ReadChange> {
  const readable = diffs.flatMap((diff) => ('hunks' in diff && isChanged(diff) ? [diff] : []));
  const texts = await files.files(
    readable.map(({ path }) => path),
    'head',
  );
  const changed = new Map<RepoPath, ChangedFile>();
  const unread: RepoPath[] = [];
  for (const diff of readable) {
    const file = texts.get(diff.path);
    if (file === undefined) unread.push(diff.path);
    else changed.set(diff.path, { path: diff.path, file, diff });
  }
  const opaque = diffs.filter((diff) => diff.kind === 'opaque' && unexpected.has(diff.why));
  return { changed, unread: [...unread, ...opaque.map(({ path }) => path)] };
}

/** That a file is no text is no gap. */
const unexpected: ReadonlySet<string> = new Set<OpaqueReason>(['too-large', 'unreadable']);

/** A file that was only renamed says nothing new. */
function isChanged({ kind, hunks }: ChangedFile['diff']): boolean {
  return kind === 'added' || hunks.length > 0;
}
