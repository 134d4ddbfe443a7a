import type { Locale } from '../../domain/locale.ts';
import { redactSecrets } from '../../domain/redact.ts';
import type { Sha } from '../../domain/ids.ts';
import { fill } from '../../domain/words.ts';
import type { ChatAnswer } from '../../domain/chat.ts';
import { buttonOf, rowsOf } from './buttons.ts';
import { answerColours } from './colours.ts';
import { nobody } from './components.ts';
import { fitLines } from './fit-lines.ts';
import { fromForgeMarkdown } from './from-forge-markdown.ts';
import { unfenced } from './markdown.ts';
import type { Button, Embed, MessageBody } from './message-body.ts';
import { texts } from './texts.ts';

/** Characters of an answer, and of the diff below it: together an embed's worth. */
const longestBody = { alone: 4_000, aboveDiff: 1_800 } as const;
const longestDiff = 4_000;
/** Characters of a line of a diff. */
const longestLine = 300;

/** @param usual Where the answer does not tell its language. */
export function renderAnswer({ state, body, preview }: ChatAnswer, usual: Locale): MessageBody {
  const locale = preview?.language ?? usual;
  const room = preview === undefined ? longestBody.alone : longestBody.aboveDiff;
  const color = answerColours[state];
  const embeds: Embed[] = [{ color, description: fitMarkdown(fromForgeMarkdown(body), room) }];
  if (preview !== undefined) embeds.push({ color, description: diffOf(preview.patch, locale) });
  const components = preview === undefined ? [] : rowsOf(decisionsOn(preview, locale));
  return { embeds, components, allowed_mentions: nobody };
}

function decisionsOn({ press }: NonNullable<ChatAnswer['preview']>, locale: Locale): readonly Button[] {
  const head = press.head as Sha;
  return (['confirm', 'reject'] as const).map((button) => buttonOf({ ...press, head, button }, locale));
}

/** A fence that was open where the text was cut is closed. */
function fitMarkdown(text: string, room: number): string {
  const close = '\n```';
  const cut = fitLines(text.split('\n'), room - close.length, () => '…');
  const fences = cut.match(/^```/gm)?.length ?? 0;
  return fences % 2 === 1 ? `${cut}${close}` : cut || '…';
}

/** For reading: what can be confirmed is kept with the plan. */
function diffOf(patch: string, locale: Locale): string {
  const lines = redactSecrets(patch).trimEnd().split('\n');
  const short = lines.map((line) => unfenced(clip(line)));
  const more = (count: number): string => fill(texts.cutDiff, locale, { count });
  // A line that stands for others is none of the diff, but begins like one that is unchanged.
  const shown = fitLines(short, longestDiff, (count) => ` ${more(count)}`);
  return `\`\`\`diff\n${shown}\n\`\`\``;
}

function clip(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
