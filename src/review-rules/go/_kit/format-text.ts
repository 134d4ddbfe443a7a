import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** A format as it is written, put together of its literals. */
export interface FormatText {
  readonly text: string;
  /** Where a part of it stands in the file; undefined: in more than one literal. */
  rangeOf(start: number, end: number): Range | undefined;
}

interface Piece {
  /** In the whole text. */
  readonly from: number;
  readonly literal: Range;
  readonly length: number;
}

/** Ways to write `%` that are not seen. */
const hidden = /\\(?:x25|u0025|U00000025|045)/;

/** The text of `"a %s" + "b %d"`; undefined: some part of it is no literal. */
export function formatTextOf(node: GoNode, tree: GoTree): FormatText | undefined {
  const literals = literalsOf(node);
  if (literals === undefined) return undefined;
  const pieces: Piece[] = [];
  let text = '';
  for (const literal of literals) {
    const content = tree.textOf(literal).slice(1, -1);
    // A backslash stands for itself there, and a verb would be read with it.
    if (literal.kind === 'raw_string_literal' ? content.includes('\\') : hidden.test(content))
      return undefined;
    pieces.push({ from: text.length, literal, length: content.length });
    text += content;
  }
  return { text, rangeOf: (start, end) => rangeIn(pieces, start, end) };
}

function literalsOf(node: GoNode): readonly GoNode[] | undefined {
  const literals: GoNode[] = [];
  let at: GoNode | undefined = node;
  // Sums lean to the left.
  while (at?.kind === 'binary_expression' && kindIn(at, '+') !== undefined) {
    const right = childOf(at, 'right');
    if (right === undefined || !isText(right)) return undefined;
    literals.unshift(right);
    at = childOf(at, 'left');
  }
  if (at === undefined || !isText(at)) return undefined;
  return [at, ...literals];
}

function isText({ kind }: GoNode): boolean {
  return kind === 'interpreted_string_literal' || kind === 'raw_string_literal';
}

function rangeIn(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const piece = pieces.find(({ from, length }) => start >= from && end <= from + length);
  if (piece === undefined) return undefined;
  const offset = piece.literal.start + 1 - piece.from;
  return { start: start + offset, end: end + offset };
}

/** What a call is given; a `…` behind the last is no part of it. */
export function argumentsOf(call: GoNode): readonly GoNode[] {
  const list = childOf(call, 'arguments');
  return list === undefined ? [] : partsOf(list);
}
