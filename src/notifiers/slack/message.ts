import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { CardNote, ChangeCard, WeeklyDigest } from '../../domain/change-card.ts';
import type { CardButton } from '../../domain/chat.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../domain/words.ts';
import { clip } from '../../publish/markdown.ts';
import { buttonWords, moreWords } from '../../publish/card-words.ts';
import { cardBlocks, cardFallback } from './card-blocks.ts';
import { actionId, valueOf, writeValue } from './card-press.ts';
import type { ButtonValue } from './card-press.ts';
import { lineBlocks, listBlocks } from './fit-blocks.ts';
import { limits } from './limits.ts';
import { linked, prose, text } from './rich-text.ts';
import { texts } from './texts.ts';
import { weekBlocks } from './week-blocks.ts';

/** What Slack is sent as a message. Its `text` stands for it where blocks are not shown. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export function cardMessage(card: ChangeCard): Message {
  const value = valueOf(card);
  const blocks = [...cardBlocks(card), ...buttonsBlock(card.buttons, value)];
  return message(cardFallback(card), blocks);
}

/** Items that are shown of a note. */
const mostItems = 20;
const longestSentence = 500;

export function noteMessage({ heading, items, language }: CardNote): Message {
  const shown = items.slice(0, mostItems).map(({ text: item, url }) => {
    const words = prose(clip(item, longestSentence));
    return url === undefined ? words : linked(words, url);
  });
  const rest = items.length - shown.length;
  const title = clip(heading, longestSentence);
  return message(title, [
    ...lineBlocks([prose(title, { bold: true })]),
    ...listBlocks(shown),
    ...(rest > 0 ? lineBlocks([text(`… ${moreWords(rest, { language })}`)]) : []),
  ]);
}

export function weekMessage(week: WeeklyDigest): Message {
  const { blocks, title } = weekBlocks(week);
  return message(title, blocks);
}

/** Of outsiders' words nothing in it is more than a text: the blocks hold no markup, and here it is escaped. */
export function message(fallback: string, blocks: readonly KnownBlock[]): Message {
  return {
    text: escape(clip(fallback.trim(), limits.fallback)) || '…',
    blocks: blocks.slice(0, limits.message),
  };
}

/** Slack reads these three as the beginnings and ends of mentions, links and entities. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function buttonsBlock(buttons: readonly CardButton[], value: ButtonValue): readonly ActionsBlock[] {
  if (buttons.length === 0) return [];
  return [{ type: 'actions', elements: buttons.map((button) => buttonElement(button, value)) }];
}

function buttonElement(button: CardButton, value: ButtonValue): Button {
  const { language, plan } = value;
  return {
    type: 'button',
    action_id: actionId(button),
    text: { type: 'plain_text', text: buttonWords[button][language], emoji: false },
    value: writeValue(value),
    ...(button === 'confirm' ? { style: 'primary', confirm: sure(language, plan ?? '') } : {}),
  };
}

function sure(language: Locale, plan: string): NonNullable<Button['confirm']> {
  const words = (text: string) => ({ type: 'plain_text' as const, text });
  return {
    title: words(texts.sure[language]),
    text: words(fill(texts.sureWhy, language, { plan: clip(plan, 100) })),
    confirm: words(texts.yes[language]),
    deny: words(texts.no[language]),
  };
}
