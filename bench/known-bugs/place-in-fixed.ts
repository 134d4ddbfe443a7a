import { diffArrays } from 'diff';

export type Lines = readonly [first: number, last: number];

/**
 * Where the lines of one text are in another, with what was written in their place: from after the last line before them that
 * both have, to before the first one after them. The first line is 1.
 */
export function placeInFixed(
  vulnerable: readonly string[],
  fixed: readonly string[],
  [first, last]: Lines,
): Lines {
  const counterparts = counterpartsOf(vulnerable, fixed);
  let from = 1;
  let to = fixed.length;
  for (const [line, other] of counterparts) {
    if (line < first) from = other + 1;
    if (line > last) {
      to = other - 1;
      break;
    }
  }
  return [from, to];
}

/** Which line of the second text is the same line as one of the first, in order. */
function counterpartsOf(
  vulnerable: readonly string[],
  fixed: readonly string[],
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let [left, right] = [1, 1];
  for (const { added, removed, count } of diffArrays(trimmed(vulnerable), trimmed(fixed))) {
    if (!added && !removed)
      for (let index = 0; index < count; index++) pairs.push([left + index, right + index]);
    if (!added) left += count;
    if (!removed) right += count;
  }
  return pairs;
}

function trimmed(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim());
}
