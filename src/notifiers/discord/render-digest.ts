import type { WeeklyDigest } from '../../domain/change-card.ts';
import { fill } from '../../domain/words.ts';
import { colours } from './colours.ts';
import { nobody } from './components.ts';
import { footerWith } from './find-message.ts';
import { fitLines } from './fit-lines.ts';
import { link, prose } from './markdown.ts';
import type { EmbedField, MessageBody } from './message-body.ts';
import { durationWords } from '../../publish/card-words.ts';
import { botName, texts } from './texts.ts';

/** Characters of a plan in the list, without its address. */
const longestPlan = 200;
const longestList = 4_000;

/** @param mark By which it is found again. */
export function renderDigest(digest: WeeklyDigest, mark: string): MessageBody {
  const { language: locale, from, to, openPlans } = digest;
  const rows = openPlans.map(
    ({ plan, change, url }) => `- ${link(prose(`\`${plan}\` ${change}`, longestPlan), url)}`,
  );
  const more = (count: number): string => fill(texts.more, locale, { count });
  const plans = [`**${texts.openPlans[locale]}**`, ...rows];
  const embed = {
    title: fill(texts.week, locale, { from: from.slice(0, 10), to: to.slice(0, 10) }),
    color: colours.blue,
    fields: figuresOf(digest),
    footer: footerWith(mark, botName),
    ...(rows.length === 0 ? {} : { description: fitLines(plans, longestList, more) }),
  };
  return { embeds: [embed], components: [], allowed_mentions: nobody };
}

function figuresOf(digest: WeeklyDigest): readonly EmbedField[] {
  const { language: locale, found, fixed, dismissed, medianSecondsToFix: seconds } = digest;
  const figures: readonly (readonly [name: string, value: string])[] = [
    [texts.found[locale], String(found)],
    [texts.fixed[locale], String(fixed)],
    [texts.dismissed[locale], String(dismissed)],
    ...(seconds === undefined ? [] : [[texts.timeToFix[locale], durationWords(seconds, locale)] as const]),
  ];
  return figures.map(([name, value]) => ({ name, value, inline: true }));
}
