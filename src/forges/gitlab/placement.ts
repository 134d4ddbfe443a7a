import { createHash } from 'node:crypto';
import { newSpan, oldSpan } from '../../domain/diff.ts';
import type { DiffLine, FileDiff, Hunk } from '../../domain/diff.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { Line } from '../../domain/text-position.ts';
import type { DiffRefs } from './diff-refs.ts';

/**
 * A line of a diff, with the number that each side has reached there: of an added line the old one is that of the line
 * that follows on the old side.
 */
export interface PlacedLine {
  readonly kind: DiffLine['kind'];
  readonly old: Line;
  readonly new: Line;
}

/** Where comments may stand in a file, without its texts. */
export interface PlacedFile {
  readonly oldPath: RepoPath;
  readonly newPath: RepoPath;
  readonly lines: readonly PlacedLine[];
}

/** Undefined: nothing of it is shown line by line. */
export function placedFileOf(diff: FileDiff): PlacedFile | undefined {
  if (diff.kind === 'deleted' || diff.kind === 'opaque') return undefined;
  const oldPath = 'from' in diff ? diff.from : diff.path;
  return { oldPath, newPath: diff.path, lines: diff.hunks.flatMap(placedLinesOf) };
}

function placedLinesOf(hunk: Hunk): readonly PlacedLine[] {
  // A file that is empty on one side has line 0 there, as git says.
  let old = hunk.oldStart === 0 ? 0 : oldSpan(hunk).first;
  let fresh = hunk.newStart === 0 ? 0 : newSpan(hunk).first;
  return hunk.lines.map(({ kind }) => {
    const line = { kind, old, new: fresh };
    if (kind !== 'added') old++;
    if (kind !== 'removed') fresh++;
    return line;
  });
}

/** The line of the new side with that number, if the diff shows it. */
export function newLineAt({ lines }: PlacedFile, number: Line): PlacedLine | undefined {
  return lines.find((line) => line.kind !== 'removed' && line.new === number);
}

/**
 * What GitLab takes for the place of a comment: both paths always; of an added line the new number alone, of a removed
 * one the old number alone, of any other both. The comment stands at the last line.
 * https://docs.gitlab.com/api/discussions/#create-a-thread-in-the-merge-request-diff
 */
export function positionOf(
  file: PlacedFile,
  refs: DiffRefs,
  { first, last }: { readonly first: PlacedLine; readonly last: PlacedLine },
): Readonly<Record<string, unknown>> {
  const range = { start: endOf(file, first), end: endOf(file, last) };
  return {
    position_type: 'text',
    base_sha: refs.base,
    start_sha: refs.start,
    head_sha: refs.head,
    old_path: file.oldPath,
    new_path: file.newPath,
    ...numbersOf(last),
    ...(first === last ? {} : { line_range: range }),
  };
}

function numbersOf({ kind, old, new: fresh }: PlacedLine): Readonly<Record<string, Line>> {
  return {
    ...(kind === 'added' ? {} : { old_line: old }),
    ...(kind === 'removed' ? {} : { new_line: fresh }),
  };
}

/** https://docs.gitlab.com/api/discussions/#line-code */
function endOf(file: PlacedFile, line: PlacedLine): Readonly<Record<string, unknown>> {
  const name = createHash('sha1').update(file.newPath).digest('hex');
  return {
    line_code: `${name}_${line.old}_${line.new}`,
    type: line.kind === 'added' ? 'new' : 'old',
    ...numbersOf(line),
  };
}
