import { newSpan, oldSpan } from './diff.ts';
import type { DiffLine, Hunk, LineSpan } from './diff.ts';
import { lastIndexWhere } from './last-index-where.ts';
import { LineSet } from './line-set.ts';
import type { Line } from './text-position.ts';

type Side = 'old' | 'new';

/** Lines of the old side that others on the new side replaced; either may be none. Between blocks lines are the same. */
interface Block {
  readonly old: LineSpan;
  readonly new: LineSpan;
  /** False for lines between two hunks of which the diff does not say which belong together. */
  readonly isShown: boolean;
}

/** Where the lines of one file went, from the hunks of its diff; a file without hunks kept all its lines. */
export class LineMap {
  readonly added: LineSet;
  readonly removed: LineSet;
  /** The lines that stand in a hunk, changed or as context. */
  readonly visible: Readonly<Record<Side, LineSet>>;
  readonly #blocks: readonly Block[];

  constructor(hunks: readonly Hunk[]) {
    this.#blocks = [...blocksOf(hunks)];
    const shown = this.#blocks.filter((block) => block.isShown);
    this.added = new LineSet(shown.map((block) => block.new));
    this.removed = new LineSet(shown.map((block) => block.old));
    this.visible = { old: new LineSet(hunks.map(oldSpan)), new: new LineSet(hunks.map(newSpan)) };
  }

  /** Where an old line stands now; undefined when it was removed. */
  toNew(line: Line): Line | undefined {
    return this.#map(line, 'old', 'new');
  }

  /** Where a new line stood before; undefined when it was added. */
  toOld(line: Line): Line | undefined {
    return this.#map(line, 'new', 'old');
  }

  /** As {@link toNew}; for a removed line the one in its place, or the line above where nothing is. */
  nearestNew(line: Line): Line {
    return this.toNew(line) ?? this.#nearest(line, 'old', 'new');
  }

  /** As {@link toOld}; for an added line the one in whose place it is, or the line above where none was. */
  nearestOld(line: Line): Line {
    return this.toOld(line) ?? this.#nearest(line, 'new', 'old');
  }

  /** Which run of changed lines a line of that side belongs to, counted from 0; undefined: it is unchanged. */
  blockAt(line: Line, side: 'old' | 'new'): number | undefined {
    const index = lastIndexWhere(this.#blocks, (block) => block[side].first <= line);
    const block = this.#blocks[index];
    return block !== undefined && line < block[side].end ? index : undefined;
  }

  #map(line: Line, from: Side, to: Side): Line | undefined {
    const block = this.#blockBefore(line, from);
    if (block === undefined) return line;
    return line < block[from].end ? undefined : line - block[from].end + block[to].end;
  }

  #nearest(line: Line, from: Side, to: Side): Line {
    const block = this.#blockBefore(line, from);
    if (block === undefined) return line;
    const offset = line - block[from].first;
    return Math.max(1, Math.min(block[to].first + offset, block[to].end - 1));
  }

  /** The last block that starts at or before the line. */
  #blockBefore(line: Line, side: Side): Block | undefined {
    return this.#blocks[lastIndexWhere(this.#blocks, (block) => block[side].first <= line)];
  }
}

function* blocksOf(hunks: readonly Hunk[]): Generator<Block, void> {
  let oldLine = 1;
  let newLine = 1;
  for (const hunk of hunks) {
    const old = { first: oldLine, end: oldSpan(hunk).first };
    const fresh = { first: newLine, end: newSpan(hunk).first };
    // As many lines on both sides are the same lines. Otherwise changes are missing, as after `git diff -I`.
    if (old.end - old.first !== fresh.end - fresh.first) yield { old, new: fresh, isShown: false };
    yield* changesOf(hunk.lines, old.end, fresh.end);
    oldLine = oldSpan(hunk).end;
    newLine = newSpan(hunk).end;
  }
}

/** Runs of lines that are no context, from the given first lines of a hunk on. */
function* changesOf(lines: readonly DiffLine[], oldFirst: Line, newFirst: Line): Generator<Block, void> {
  let old = { first: oldFirst, end: oldFirst };
  let fresh = { first: newFirst, end: newFirst };
  for (const line of lines) {
    if (line.kind === 'removed') old.end++;
    else if (line.kind === 'added') fresh.end++;
    else {
      if (old.first < old.end || fresh.first < fresh.end) yield { old, new: fresh, isShown: true };
      old = { first: line.old + 1, end: line.old + 1 };
      fresh = { first: line.new + 1, end: line.new + 1 };
    }
  }
  if (old.first < old.end || fresh.first < fresh.end) yield { old, new: fresh, isShown: true };
}
