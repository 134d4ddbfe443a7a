import type { CardNote } from '../../domain/change-card.ts';
import { fill } from '../../domain/words.ts';
import { colours } from './colours.ts';
import { nobody } from './components.ts';
import { footerWith } from './find-message.ts';
import { fitLines } from './fit-lines.ts';
import { discordLimits } from './limits.ts';
import { link, prose } from './markdown.ts';
import type { MessageBody } from './message-body.ts';
import { botName, texts } from './texts.ts';

/** Characters of one item, without its address. */
const longestItem = 300;

/** @param mark By which it is found again. */
export function renderNote({ heading, items, language }: CardNote, mark: string): MessageBody {
  const rows = items.map(({ text, url }) => `- ${link(prose(text, longestItem), url)}`);
  const more = (count: number): string => fill(texts.more, language, { count });
  const title = prose(heading, discordLimits.title);
  const description = fitLines(rows, discordLimits.description, more);
  const embed = {
    ...{ title, color: colours.grey, footer: footerWith(mark, botName) },
    ...(description === '' ? {} : { description }),
  };
  return { embeds: [embed], components: [], allowed_mentions: nobody };
}
