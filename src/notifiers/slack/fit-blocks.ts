import type { RichTextBlock } from '@slack/types';
import { clip } from '../../publish/markdown.ts';
import { limits } from './limits.ts';
import { richText, section, text } from './rich-text.ts';
import type { Words } from './rich-text.ts';

/** Lines one below the other, in as many blocks as they need. */
export function lineBlocks(lines: readonly (readonly Words[])[]): readonly RichTextBlock[] {
  return chunkedLines(lines).map((chunk) =>
    richText([section(...chunk.flatMap((line, index) => (index === 0 ? [line] : [text('\n'), line])))]),
  );
}

/** A list with bullets, in as many blocks as it needs. */
export function listBlocks(items: readonly (readonly Words[])[]): readonly RichTextBlock[] {
  return chunkedLines(items).map((chunk) =>
    richText([{ type: 'rich_text_list', style: 'bullet', elements: chunk.map((item) => section(item)) }]),
  );
}

/** In their order, each chunk within the limit of a block. */
export function chunked<Part>(
  parts: readonly Part[],
  size: (part: Part) => number,
): readonly (readonly Part[])[] {
  const chunks: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    room -= size(part);
    const last = chunks.at(-1);
    if (last !== undefined && room >= 0) {
      last.push(part);
      continue;
    }
    chunks.push([part]);
    room = limits.richText - size(part);
  }
  return chunks;
}

function chunkedLines(lines: readonly (readonly Words[])[]): readonly (readonly (readonly Words[])[])[] {
  const shown = lines.filter((words) => words.length > 0).map(cut);
  return chunked(shown, (words) => lengthOf(words) + 1);
}

function lengthOf(words: readonly Words[]): number {
  return words.reduce((sum, { text: shown = '' }) => sum + shown.length, 0);
}

/** One line that is longer than a block. */
function cut(words: readonly Words[]): readonly Words[] {
  let room = limits.richText - 1;
  return words.flatMap((part): readonly Words[] => {
    if (room <= 0) return [];
    const shown = clip(part.text ?? '', room);
    room -= shown.length;
    return [{ ...part, text: shown }];
  });
}
