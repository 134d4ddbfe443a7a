import type { KnownBlock } from '@slack/types';
import type { WeeklyDigest } from '../../domain/change-card.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../domain/words.ts';
import { clip } from '../../publish/markdown.ts';
import { lineBlocks, listBlocks } from './fit-blocks.ts';
import { link, prose, text } from './rich-text.ts';
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
    ...(median === undefined ? [] : [fill(weekTexts.time, language, { time: durationOf(median, language) })]),
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

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** In the largest unit of which there is at least one: `3 hours`, `3小时`. */
function durationOf(seconds: number, locale: Locale): string {
  const [unit, size] = units.find(([, size]) => seconds >= size) ?? ['minute', 60];
  const amount = Math.max(1, Math.round(seconds / size));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
