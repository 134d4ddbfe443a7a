import type { KnownBlock } from '@slack/types';
import type { WeeklyDigest } from '../../domain/change-card.ts';
import { fill } from '../../domain/words.ts';
import { clip } from '../../publish/markdown.ts';
import { lineBlocks, listBlocks } from './fit-blocks.ts';
import { link, prose, text } from './rich-text.ts';
import { durationWords } from '../../publish/card-words.ts';
import { weekTexts } from './texts.ts';

/** Plans that are named. */
const mostPlans = 20;
const longestName = 300;

/** What a message says of a week. */
export function weekBlocks(week: WeeklyDigest): {
  readonly title: string;
  readonly blocks: readonly KnownBlock[];
} {
  const { language, found, fixed, dismissed, medianSecondsToFix: median, openPlans } = week;
  const title = fill(weekTexts.title, language, { from: dayOf(week.from), to: dayOf(week.to) });
  const lines = [
    fill(weekTexts.found, language, { found, fixed, dismissed }),
    ...(median === undefined
      ? []
      : [fill(weekTexts.time, language, { time: durationWords(median, language) })]),
    ...(openPlans.length === 0 ? [] : [weekTexts.plans[language]]),
  ];
  const plans = openPlans
    .slice(0, mostPlans)
    .map(({ plan, change, url }) => link(`${clip(change, longestName)}: ${clip(plan, longestName)}`, url));
  return {
    title,
    blocks: [
      ...lineBlocks([text(title, { bold: true }), ...lines.map((line) => prose(line))]),
      ...listBlocks(plans),
    ],
  };
}

function dayOf(iso: string): string {
  return iso.slice(0, 10);
}
