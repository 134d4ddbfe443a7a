import type { ChangeCard } from '../../src/domain/change-card.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { Button, Embed, Row, Select } from '../../src/notifiers/discord/message-body.ts';
import { renderCard } from '../../src/notifiers/discord/render-card.ts';
import { markdownHtml } from './discord-markdown.ts';
import { anchor, chatPage, escaped, tag } from './page.ts';
import type { PreviewPage } from './page.ts';

/** Roughly as Discord shows it. */
export function discordPage(cards: readonly ChangeCard[], locale: Locale): PreviewPage {
  const messages = cards.map((card) => {
    const { embeds, components } = renderCard(card);
    return [...embeds.map(embedHtml), ...components.map(rowHtml)].join('\n');
  });
  return chatPage('discord', { locale, style, messages });
}

function embedHtml({ color = 0, author, title, url, description, fields = [], footer }: Embed): string {
  const bar = `#${color.toString(16).padStart(6, '0')}`;
  const heading = markdownHtml(title ?? '');
  const parts = [
    tag('div', escaped(author?.name ?? ''), 'class="author"'),
    tag('div', url === undefined ? heading : anchor(heading, url), 'class="title"'),
    tag('div', markdownHtml(description ?? '')),
    ...fields.map(({ name, value }) => tag('div', tag('b', escaped(name)) + tag('div', markdownHtml(value)))),
    tag('div', escaped(footer?.text ?? ''), 'class="footer"'),
  ];
  return tag('div', parts.join(''), `class="embed" style="border-color: ${bar}"`);
}

function rowHtml({ components }: Row): string {
  return tag('div', components.map(componentHtml).join(''), 'class="row"');
}

function componentHtml(component: Button | Select): string {
  if (component.type === 2)
    return tag('span', escaped(component.label), `class="button style-${component.style}"`);
  return tag('span', `${escaped(component.placeholder)}<i>⌄</i>`, 'class="select"');
}

const style = `
body { background: #313338; color: #dbdee1; font-size: 14px; }
a { color: #00a8fc; }
code { background: #1e1f22; }
.embed { background: #2b2d31; border-left: 4px solid; border-radius: 4px; padding: 8px 14px; display: grid; gap: 6px; max-width: 560px; }
.author { font-size: 13px; font-weight: bold; }
.title { font-weight: bold; }
.small, .footer { font-size: 12px; color: #b5bac1; }
.button { color: #fff; background: #4e5058; font-weight: normal; }
.style-1 { background: #5865f2; }
.style-3 { background: #248046; }
.style-4 { background: #da373c; }
.select { background: #1e1f22; border-radius: 4px; padding: 6px 12px; width: 376px; display: flex; justify-content: space-between; color: #b5bac1; }
`;
