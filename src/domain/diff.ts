import type { RepoPath } from './ids.ts';
import type { Line } from './text-position.ts';

/** One line of a hunk. `text` has no line end; a CR before LF belongs to it. */
export type DiffLine =
  | { readonly kind: 'context'; readonly old: Line; readonly new: Line; readonly text: string }
  | { readonly kind: 'added'; readonly new: Line; readonly text: string }
  | { readonly kind: 'removed'; readonly old: Line; readonly text: string };

export interface Hunk {
  /** First line on the old side; for a side without lines, the line after which the hunk stands (0 = before the first). */
  readonly oldStart: Line;
  readonly oldLines: number;
  readonly newStart: Line;
  readonly newLines: number;
  /** What git prints after `@@`: the enclosing declaration, as git guesses it. */
  readonly section: string;
  readonly lines: readonly DiffLine[];
  /** The last line of that side has no line end. */
  readonly oldEndsWithoutNewline: boolean;
  readonly newEndsWithoutNewline: boolean;
}

export type OpaqueReason = 'binary' | 'too-large' | 'submodule' | 'unreadable';

export type FileDiff =
  | { readonly kind: 'added' | 'modified'; readonly path: RepoPath; readonly hunks: readonly Hunk[] }
  | {
      readonly kind: 'renamed' | 'copied';
      readonly path: RepoPath;
      readonly from: RepoPath;
      readonly hunks: readonly Hunk[];
    }
  | { readonly kind: 'deleted'; readonly path: RepoPath }
  | { readonly kind: 'opaque'; readonly path: RepoPath; readonly why: OpaqueReason };

/** Lines of one side, `end` exclusive; for a side without lines both are the line before which the hunk stands. */
export interface LineSpan {
  readonly first: Line;
  readonly end: Line;
}

export function oldSpan(hunk: Pick<Hunk, 'oldStart' | 'oldLines'>): LineSpan {
  return spanOf(hunk.oldStart, hunk.oldLines);
}

export function newSpan(hunk: Pick<Hunk, 'newStart' | 'newLines'>): LineSpan {
  return spanOf(hunk.newStart, hunk.newLines);
}

function spanOf(start: Line, count: number): LineSpan {
  const first = count === 0 ? start + 1 : start;
  return { first, end: first + count };
}
