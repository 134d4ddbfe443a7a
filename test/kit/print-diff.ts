import type { DiffLine, FileDiff, Hunk } from '../../src/domain/diff.ts';

/** Diffs to compare with: a line for each file and for each of its lines: old number, new number, text. */
export function printDiffs(diffs: Iterable<FileDiff>): string[] {
  return Array.from(diffs).flatMap((diff) => [
    `${diff.kind} ${diff.path}${'from' in diff ? ` from ${diff.from}` : ''}${'why' in diff ? ` ${diff.why}` : ''}`,
    ...('hunks' in diff ? printHunks(diff.hunks) : []),
  ]);
}

export function printHunks(hunks: readonly Hunk[]): string[] {
  return hunks.flatMap((hunk) => [...hunk.lines.map(printLine), ...printEnd(hunk)]);
}

function printLine(line: DiffLine): string {
  if (line.kind === 'added') return `+ ${line.new} ${line.text}`;
  if (line.kind === 'removed') return `- ${line.old} ${line.text}`;
  return `= ${line.old} ${line.new} ${line.text}`;
}

function printEnd({ oldEndsWithoutNewline, newEndsWithoutNewline }: Hunk): string[] {
  const sides = [...(oldEndsWithoutNewline ? ['old'] : []), ...(newEndsWithoutNewline ? ['new'] : [])];
  return sides.length === 0 ? [] : [`no newline: ${sides.join(', ')}`];
}
