import { lastIndexWhere } from '../domain/last-index-where.ts';
import type { DiffLine, Hunk } from '../domain/diff.ts';

/** Lines of both sides, counted from 0, `end` exclusive. */
interface Block {
  readonly old: readonly [start: number, end: number];
  readonly new: readonly [start: number, end: number];
}

interface Sides {
  /** With their line ends: a last line without one is another line. */
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** A diff of more lines says nothing that a review could use. */
const mostLines = 200_000;

/**
 * The lines that differ between two texts, as hunks without context; undefined: too many lines. Lines that stand once
 * in each text hold the rest in place (patience diff): not the shortest diff, but the same work for any text.
 */
export function diffTexts(before: string, after: string): readonly Hunk[] | undefined {
  const sides: Sides = { old: linesOf(before), new: linesOf(after) };
  if (sides.old.length + sides.new.length > mostLines) return undefined;
  const blocks: Block[] = [];
  const open: Block[] = [{ old: [0, sides.old.length], new: [0, sides.new.length] }];
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    const trimmed = trim(sides, block);
    if (isEmpty(trimmed.old) && isEmpty(trimmed.new)) continue;
    const parts = isEmpty(trimmed.old) || isEmpty(trimmed.new) ? [] : split(sides, trimmed);
    if (parts.length === 0) blocks.push(trimmed);
    // The last first, since the stack turns them around.
    else open.push(...parts.toReversed());
  }
  return blocks.map((block) => hunkOf(sides, block));
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function isEmpty([start, end]: readonly [number, number]): boolean {
  return start === end;
}

function trim(sides: Sides, { old: [oldStart, oldEnd], new: [newStart, newEnd] }: Block): Block {
  const shorter = Math.min(oldEnd - oldStart, newEnd - newStart);
  let head = 0;
  while (head < shorter && sides.old[oldStart + head] === sides.new[newStart + head]) head++;
  let tail = 0;
  while (tail < shorter - head && sides.old[oldEnd - 1 - tail] === sides.new[newEnd - 1 - tail]) tail++;
  return { old: [oldStart + head, oldEnd - tail], new: [newStart + head, newEnd - tail] };
}

/** What lies between the lines that both sides have once, in the longest order common to both. None: no such line. */
function split(sides: Sides, { old, new: fresh }: Block): readonly Block[] {
  const anchors = longestAscent(commonOnce(sides, old, fresh));
  if (anchors.length === 0) return [];
  const parts: Block[] = [];
  let [oldAt] = old;
  let [newAt] = fresh;
  for (const [oldLine, newLine] of anchors) {
    parts.push({ old: [oldAt, oldLine], new: [newAt, newLine] });
    oldAt = oldLine + 1;
    newAt = newLine + 1;
  }
  return [...parts, { old: [oldAt, old[1]], new: [newAt, fresh[1]] }];
}

type Pair = readonly [old: number, fresh: number];

/** In the order of the old side. */
function commonOnce(sides: Sides, old: Block['old'], fresh: Block['new']): readonly Pair[] {
  const inOld = placesOfOnce(sides.old, old);
  const inNew = placesOfOnce(sides.new, fresh);
  return [...inOld].flatMap(([line, at]): Pair[] => {
    const there = inNew.get(line) ?? several;
    return at === several || there === several ? [] : [[at, there]];
  });
}

const several = -1;

function placesOfOnce(
  lines: readonly string[],
  [start, end]: readonly [number, number],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? '';
    places.set(line, places.has(line) ? several : at);
  }
  return places;
}

/** The longest part of the pairs that ascends on the new side too (patience sorting). */
function longestAscent(pairs: readonly Pair[]): readonly Pair[] {
  interface Card {
    readonly pair: Pair;
    readonly below: Card | undefined;
  }
  const tops: Card[] = [];
  for (const pair of pairs) {
    const lower = lastIndexWhere(tops, (top) => top.pair[1] < pair[1]);
    tops[lower + 1] = { pair, below: tops[lower] };
  }
  const ascent: Pair[] = [];
  for (let card = tops.at(-1); card !== undefined; card = card.below) ascent.push(card.pair);
  return ascent.reverse();
}

function hunkOf(sides: Sides, { old, new: fresh }: Block): Hunk {
  const removed = sides.old.slice(...old).map((line, index): DiffLine => {
    return { kind: 'removed', old: old[0] + index + 1, text: withoutEnd(line) };
  });
  const added = sides.new.slice(...fresh).map((line, index): DiffLine => {
    return { kind: 'added', new: fresh[0] + index + 1, text: withoutEnd(line) };
  });
  return {
    // By unified diff, a side without lines names the line before it.
    oldStart: removed.length === 0 ? old[0] : old[0] + 1,
    oldLines: removed.length,
    newStart: added.length === 0 ? fresh[0] : fresh[0] + 1,
    newLines: added.length,
    section: '',
    lines: [...removed, ...added],
    oldEndsWithoutNewline: endsOpen(sides.old, old),
    newEndsWithoutNewline: endsOpen(sides.new, fresh),
  };
}

function withoutEnd(line: string): string {
  return line.endsWith('\n') ? line.slice(0, -1) : line;
}

function endsOpen(lines: readonly string[], [start, end]: readonly [number, number]): boolean {
  return start < end && end === lines.length && !(lines[end - 1] ?? '').endsWith('\n');
}
