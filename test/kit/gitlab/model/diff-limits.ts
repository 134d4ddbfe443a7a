import type { ChangedFile } from '../../forge-stand-in/git/difference.ts';

/**
 * https://docs.gitlab.com/administration/diff_limits/ and
 * https://docs.gitlab.com/development/merge_request_concepts/diffs/#diff-collection-limits : the defaults. A diff goes
 * without its text at a tenth of them; beyond the whole of them it is too large, or is not listed at all.
 */
const diffLimits = {
  /** Bytes of one file's patch. */
  patch: 200 * 1024,
  files: 1000,
  lines: 50_000,
  /** Bytes of all patches. */
  bytes: 1000 * 5 * 1024,
} as const;

const tenth = 0.1;

export interface LimitedChange {
  readonly file: ChangedFile;
  /** The text is left out, and can be asked for. */
  readonly isCollapsed: boolean;
  /** The text is left out for good. */
  readonly isTooLarge: boolean;
}

export interface LimitedChanges {
  readonly shown: readonly LimitedChange[];
  /** There is more than what is shown. */
  readonly isOverflowing: boolean;
}

export function limitChanges(files: readonly ChangedFile[]): LimitedChanges {
  const shown: LimitedChange[] = [];
  let [lines, bytes] = [0, 0];
  for (const [index, file] of files.entries()) {
    const size = Buffer.byteLength(file.patch);
    lines += file.hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
    bytes += size;
    const isOver = (part: number): boolean =>
      index >= diffLimits.files * part || lines > diffLimits.lines * part || bytes > diffLimits.bytes * part;
    if (isOver(1)) return { shown, isOverflowing: true };
    const isTooLarge = size > diffLimits.patch;
    shown.push({
      file,
      isTooLarge,
      isCollapsed: !isTooLarge && (size > diffLimits.patch * tenth || isOver(tenth)),
    });
  }
  return { shown, isOverflowing: false };
}
