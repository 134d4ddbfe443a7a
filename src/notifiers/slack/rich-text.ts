import type {
  RichTextBlock,
  RichTextBlockElement,
  RichTextLink,
  RichTextSection,
  RichTextText,
} from '@slack/types';
import { redactSecrets } from '../../domain/redact.ts';
import { redactWords } from '../../domain/redact-words.ts';
import { limits } from './limits.ts';

/**
 * Messages are made of Slack's rich text, in which a text is only ever a text: what outsiders wrote into a title or a
 * file's name cannot mention anybody, and cannot become a link. In Slack's markup it could.
 */

type Style = NonNullable<RichTextText['style']>;
export type Words = RichTextText | RichTextLink;

/** Slack refuses an empty text. */
export function text(words: string, style?: Style): readonly RichTextText[] {
  const line = shown(words);
  if (line === '') return [];
  return [{ type: 'text', text: line, ...(style === undefined ? {} : { style }) }];
}

export function code(words: string): readonly RichTextText[] {
  return text(words, { code: true });
}

/** A sentence, in which code stands between back-ticks. */
export function prose(words: string, style?: Style): readonly RichTextText[] {
  return inRichText(redactSecrets(words), style);
}

/** The same of what a rule says: see `redactWords`. */
export function ruleWords(words: string): readonly RichTextText[] {
  return inRichText(redactWords(words));
}

function inRichText(words: string, style?: Style): readonly RichTextText[] {
  const parts = words.split(/`([^`]+)`/);
  return parts.flatMap((part, index) => text(part, index % 2 === 1 ? { ...style, code: true } : style));
}

export function link(words: string, url: string, style?: Style): readonly Words[] {
  return linked(text(words, style), url);
}

/** Only addresses of the web are links, whoever made them. */
export function linked(words: readonly RichTextText[], url: string): readonly Words[] {
  if (!/^https?:\/\//.test(url) || url.length > limits.linkUrl) return words;
  return words.map((part) => ({ ...part, type: 'link', url }));
}

export function section(...parts: readonly (readonly Words[])[]): RichTextSection {
  return { type: 'rich_text_section', elements: parts.flat() };
}

/** @param id Of the block, where a press in its message has to tell what was shown. */
export function richText(elements: readonly RichTextBlockElement[], id?: string): RichTextBlock {
  return { type: 'rich_text', ...(id === undefined ? {} : { block_id: id }), elements: [...elements] };
}

/** Lines of code, or of a diff. */
export function box(lines: string): RichTextBlock {
  return richText([{ type: 'rich_text_preformatted', elements: [...text(lines)] }]);
}

/** Without what makes a reader see another order than there is. */
function shown(words: string): string {
  return words.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').replace(/(?![\n\t])\p{Cc}/gu, '');
}
