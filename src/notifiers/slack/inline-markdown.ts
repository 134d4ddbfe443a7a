import type { RichTextText } from '@slack/types';
import { linked, text } from './rich-text.ts';
import type { Words } from './rich-text.ts';

/**
 * Markdown as our own answers have it. What outsiders wrote stands in it with escapes and entities, see
 * `publish/markdown.ts`: read, it is a text again.
 */
const piece =
  /`(?<code>[^`]+)`|<code>(?<html>.*?)<\/code>|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|\[(?<label>(?:\\.|[^\\\]])*)\]\((?<url>[^)\s]+)\)/gs;

type Style = NonNullable<RichTextText['style']>;

export function inline(markdown: string, style?: Style): readonly Words[] {
  const words: Words[] = [];
  let end = 0;
  for (const found of markdown.matchAll(piece)) {
    if (isEscaped(markdown, found.index)) continue;
    words.push(...text(unescape(markdown.slice(end, found.index)), style), ...read(found, style));
    end = found.index + found[0].length;
  }
  return [...words, ...text(unescape(markdown.slice(end)), style)];
}

function read({ groups = {} }: RegExpMatchArray, style: Style | undefined): readonly Words[] {
  const { code, html, bold, label, url } = groups;
  if (code !== undefined) return text(code, { ...style, code: true });
  if (html !== undefined) return text(unescape(html), { ...style, code: true });
  if (bold !== undefined) return inline(bold, { ...style, bold: true });
  return linked(text(unescape(label ?? ''), style), url ?? '');
}

/** A sign is itself behind an odd number of backslashes. */
function isEscaped(markdown: string, index: number): boolean {
  const before = /\\*$/.exec(markdown.slice(0, index))?.[0].length ?? 0;
  return before % 2 === 1;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** In one pass: what comes of one escape is not read as the beginning of another. */
function unescape(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|(amp|lt|gt|quot));/g, (whole, sign, digits, name) => {
      if (typeof sign === 'string') return sign;
      if (typeof digits === 'string') return characterOf(Number(digits)) ?? whole;
      return entities[String(name)] ?? whole;
    })
    .replaceAll('\u200B', '');
}

function characterOf(point: number): string | undefined {
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : undefined;
}
