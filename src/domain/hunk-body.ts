import { newSpan, oldSpan } from './diff.ts';
import type { DiffLine, Hunk } from './diff.ts';
import { endOfLine, startOfNextLine } from './diff-text.ts';
import type { Line, Offset } from './text-position.ts';

/** What the line above a hunk says. */
export type HunkHeader = Pick<Hunk, 'oldStart' | 'oldLines' | 'newStart' | 'newLines' | 'section'>;

const plus = 43;
const minus = 45;
const space = 32;
const backslash = 92;
const lineFeed = 10;
const carriageReturn = 13;

export function isContentKind(code: number): boolean {
  return code === plus || code === minus || code === space;
}

/**
 * The lines below a hunk header; undefined when they are not those that the header counts. The counts alone say where
 * a hunk ends: its lines may look like any header.
 * @param crlf The CR at the end of each line is not the file's, see `hasCrlf`.
 */
export function readHunkBody(
  text: string,
  start: Offset,
  header: HunkHeader,
  crlf: boolean,
): { readonly hunk: Hunk; readonly next: Offset } | undefined {
  const builder = new HunkBuilder(header);
  let at = start;
  while (builder.isOpen) {
    const end = endOfLine(text, at);
    const contentEnd = crlf && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
    const kind = at < contentEnd ? text.charCodeAt(at) : lineFeed;
    if (end === text.length && at === end) return undefined;
    if (!builder.add(kind, text.slice(at + 1, contentEnd))) return undefined;
    at = end < text.length ? end + 1 : end;
    if (text.charCodeAt(at) === backslash) {
      builder.endWithoutNewline(kind);
      at = startOfNextLine(text, at);
    }
  }
  const hunk = builder.finish();
  return hunk && { hunk, next: at };
}

class HunkBuilder {
  readonly #header: HunkHeader;
  readonly #lines: DiffLine[] = [];
  readonly #oldEnd: Line;
  readonly #newEnd: Line;
  #oldLine: Line;
  #newLine: Line;
  /** The line after the one that is marked as without line end; 0 when none is. */
  #oldStop: Line = 0;
  #newStop: Line = 0;

  constructor(header: HunkHeader) {
    const old = oldSpan(header);
    const fresh = newSpan(header);
    this.#header = header;
    this.#oldLine = old.first;
    this.#oldEnd = old.end;
    this.#newLine = fresh.first;
    this.#newEnd = fresh.end;
  }

  get isOpen(): boolean {
    return this.#oldLine < this.#oldEnd || this.#newLine < this.#newEnd;
  }

  /** An empty line is an empty context line whose space was lost on the way (mail, editors). */
  add(kind: number, text: string): boolean {
    if (kind === plus) {
      this.#lines.push({ kind: 'added', new: this.#newLine++, text });
    } else if (kind === minus) {
      this.#lines.push({ kind: 'removed', old: this.#oldLine++, text });
    } else if (kind === space || kind === lineFeed) {
      this.#lines.push({ kind: 'context', old: this.#oldLine++, new: this.#newLine++, text });
    } else {
      return false;
    }
    return true;
  }

  endWithoutNewline(kind: number): void {
    if (kind !== plus) this.#oldStop = this.#oldLine;
    if (kind !== minus) this.#newStop = this.#newLine;
  }

  finish(): Hunk | undefined {
    const isWhole = this.#oldLine === this.#oldEnd && this.#newLine === this.#newEnd;
    const isMarkedAtEnd =
      (this.#oldStop === 0 || this.#oldStop === this.#oldEnd) &&
      (this.#newStop === 0 || this.#newStop === this.#newEnd);
    if (!isWhole || !isMarkedAtEnd) return undefined;
    const { oldStart, oldLines, newStart, newLines, section } = this.#header;
    return {
      oldStart,
      oldLines,
      newStart,
      newLines,
      section,
      lines: this.#lines,
      oldEndsWithoutNewline: this.#oldStop !== 0,
      newEndsWithoutNewline: this.#newStop !== 0,
    };
  }
}
