import type { RichTextBlock } from '@slack/types';
import { fill } from '../../domain/words.ts';
import type { Locale } from '../../domain/locale.ts';
import { clip } from '../../publish/markdown.ts';
import { piecesOf } from './answer-pieces.ts';
import type { Piece } from './answer-pieces.ts';
import { chunked, lineBlocks, listBlocks } from './fit-blocks.ts';
import { limits } from './limits.ts';
import { box, richText, section, text } from './rich-text.ts';
import { texts } from './texts.ts';

/** Boxes that one text of code, or one diff, is shown in; the rest of it is at the forge. */
const mostBoxes = 6;
/** Blocks of one answer: there must be room for a diff and for buttons. */
const mostBlocks = 30;

/** An answer in Markdown, as Slack shows it. */
export function answerBlocks(markdown: string, language: Locale): readonly RichTextBlock[] {
  const blocks = grouped(piecesOf(markdown)).flatMap((group) => blocksOf(group, language));
  if (blocks.length <= mostBlocks) return blocks;
  return [...blocks.slice(0, mostBlocks), richText([section(text('…'))])];
}

/** Code in boxes, each as large as Slack takes it. */
export function boxes(lines: readonly string[], language: Locale): readonly RichTextBlock[] {
  const fitting = chunked(
    lines.map((line) => clip(line, limits.richText - 1)),
    (line) => line.length + 1,
  );
  const shown = fitting.slice(0, mostBoxes);
  const rest = lines.length - shown.flat().length;
  const texted = shown.map((chunk) => chunk.join('\n')).filter((chunk) => chunk.trim() !== '');
  return [
    ...texted.map(box),
    ...(rest > 0 ? [richText([section(text(fill(texts.moreLines, language, { count: rest })))])] : []),
  ];
}

/** Pieces of one kind that follow one another. */
function grouped(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.kind !== 'box' && last?.[0]?.kind === piece.kind) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function blocksOf(group: readonly Piece[], language: Locale): readonly RichTextBlock[] {
  const [first] = group;
  if (first?.kind === 'box') return boxes(first.lines, language);
  const lines = group.flatMap((piece) => (piece.kind === 'box' ? [] : [piece.words]));
  return first?.kind === 'item' ? listBlocks(lines) : lineBlocks(lines);
}
