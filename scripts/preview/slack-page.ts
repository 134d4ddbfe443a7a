import type { KnownBlock, RichTextBlockElement, RichTextElement } from '@slack/types';
import type { ChangeCard } from '../../src/domain/change-card.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { cardMessage } from '../../src/notifiers/slack/message.ts';
import { anchor, chatPage, escaped, tag } from './page.ts';
import type { PreviewPage } from './page.ts';

/** Roughly as Slack shows it. */
export function slackPage(cards: readonly ChangeCard[], locale: Locale): PreviewPage {
  const messages = cards.map((card) => cardMessage(card).blocks.map(blockHtml).join('\n'));
  return chatPage('slack', { locale, style, messages });
}

function blockHtml(block: KnownBlock): string {
  if (block.type === 'rich_text') return tag('div', block.elements.map(partHtml).join(''), 'class="block"');
  if (block.type === 'actions') return tag('div', block.elements.map(buttonHtml).join(''), 'class="row"');
  throw unknown(block.type);
}

function partHtml(part: RichTextBlockElement): string {
  if (part.type !== 'rich_text_section') throw unknown(part.type);
  return tag('div', part.elements.map(wordsHtml).join(''));
}

function wordsHtml(words: RichTextElement): string {
  if (words.type !== 'text' && words.type !== 'link') throw unknown(words.type);
  const { style: { bold = false, code = false } = {} } = words;
  const plain = escaped(words.text ?? '').replaceAll('\n', '<br>');
  const inBox = code ? tag('code', plain) : plain;
  const shown = bold ? tag('b', inBox) : inBox;
  return words.type === 'link' ? anchor(shown, words.url) : shown;
}

type Action = Extract<KnownBlock, { type: 'actions' }>['elements'][number];

function buttonHtml(action: Action): string {
  if (action.type !== 'button') throw unknown(action.type);
  const { text, style: kind = 'usual' } = action;
  return tag('span', escaped(text.text), `class="button ${kind}"`);
}

/** What messages are made of has grown: the page must, too. */
function unknown(what: string): Error {
  return new Error(`the preview does not know how Slack shows “${what}”`);
}

const style = `
body { background: #fff; color: #1d1c1d; }
a { color: #1264a3; }
code { background: #f6f6f6; border: 1px solid #ddd; color: #c01343; }
a code { color: #1264a3; }
.block { margin-bottom: 4px; }
.button { border: 1px solid #bbb; color: #1d1c1d; }
.primary { background: #007a5a; border-color: #007a5a; color: #fff; }
.danger { border-color: #e01e5a; color: #e01e5a; }
`;
