import type { KnownBlock } from '@slack/types';
import { parseSha } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import type { ChatAnswer } from '../../domain/chat.ts';
import { answerBlocks, boxes } from './answer-blocks.ts';
import { piecesOf } from './answer-pieces.ts';
import { buttonsBlock } from './message.ts';
import { richText, section, text } from './rich-text.ts';

const icons: Readonly<Record<ChatAnswer['state'], string>> = {
  done: '🎉',
  working: '🚀',
  failed: '😕',
  refused: '👎',
};

/** What somebody is answered, in a message or in a window. */
export function answerContent({ state, body, preview }: ChatAnswer, language: Locale): readonly KnownBlock[] {
  const words = answerBlocks(body, language);
  // Slack refuses what holds nothing.
  const shown = words.length === 0 ? [richText([section(text(icons[state]))])] : words;
  if (preview === undefined) return shown;
  const { card, head, plan } = preview.press;
  const value = { card, head: parseSha(head), plan, language };
  return [
    ...shown,
    ...boxes(preview.patch.trimEnd().split('\n'), language),
    ...buttonsBlock(['confirm', 'reject'], value),
  ];
}

/** For clients that show no blocks: its first words. */
export function answerFallback({ state, body }: ChatAnswer): string {
  const first = piecesOf(body).find(({ kind }) => kind !== 'box');
  const words = first?.kind === 'line' || first?.kind === 'item' ? first.words : [];
  return `${icons[state]} ${words.map((part) => part.text ?? '').join('')}`;
}
