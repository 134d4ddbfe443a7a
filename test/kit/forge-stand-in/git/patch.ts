export type Side = 'LEFT' | 'RIGHT';

export interface PatchLine {
  /** Absent on the side that has no such line. */
  readonly left: number | undefined;
  readonly right: number | undefined;
  /** The numbers that both sides have reached here, whether or not they have this line. */
  readonly reached: readonly [left: number, right: number];
  /** With its sign. */
  readonly text: string;
}

export interface PatchHunk {
  readonly header: string;
  readonly lines: readonly PatchLine[];
}

const hunkHeader = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** @param patch From the first `@@` on, as forges give it. */
export function parsePatch(patch: string): readonly PatchHunk[] {
  const hunks: { header: string; lines: PatchLine[] }[] = [];
  let left = 0;
  let right = 0;
  for (const text of patch.split('\n')) {
    const start = hunkHeader.exec(text);
    if (start !== null) {
      [left, right] = [Number(start[1]), Number(start[2])];
      hunks.push({ header: text, lines: [] });
      continue;
    }
    const sign = text[0] ?? '';
    if (!' +-'.includes(sign) || sign === '') continue;
    hunks.at(-1)?.lines.push({
      reached: [left, right],
      left: sign === '+' ? undefined : left++,
      right: sign === '-' ? undefined : right++,
      text,
    });
  }
  return hunks;
}

export function numberOn(line: PatchLine, side: Side): number | undefined {
  return side === 'LEFT' ? line.left : line.right;
}

/** The hunk in which that line stands. */
export function hunkOf(hunks: readonly PatchHunk[], side: Side, line: number): PatchHunk | undefined {
  return hunks.find(({ lines }) => lines.some((of) => numberOn(of, side) === line));
}

/** The hunk down to that line, as a comment shows it. */
export function hunkDownTo(hunk: PatchHunk, side: Side, line: number): string {
  const last = hunk.lines.findIndex((of) => numberOn(of, side) === line);
  return [hunk.header, ...hunk.lines.slice(0, last + 1).map(({ text }) => text)].join('\n');
}

/** Lines below the first `@@`, later headers counted; the old way to name a line. */
export function positionOf(hunks: readonly PatchHunk[], side: Side, line: number): number | undefined {
  let position = 0;
  for (const hunk of hunks) {
    for (const of of hunk.lines) {
      position++;
      if (numberOn(of, side) === line) return position;
    }
    position++;
  }
  return undefined;
}

/** Where that line is after the change; undefined: it is gone or was changed. */
export function movedLine(hunks: readonly PatchHunk[], line: number): number | undefined {
  let shift = 0;
  for (const { lines } of hunks) {
    for (const { left, right, text } of lines) {
      if (left === line) return text.startsWith(' ') ? right : undefined;
      if (left !== undefined && left > line) return line + shift;
      if (text.startsWith('+')) shift++;
      if (text.startsWith('-')) shift--;
    }
  }
  return line + shift;
}
