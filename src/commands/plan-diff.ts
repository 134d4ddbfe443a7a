import type { Locale, Localized } from '../domain/locale.ts';
import { redactSecrets } from '../domain/redact.ts';
import { fill } from '../domain/words.ts';
import { canBeFenced, clip, fenced } from '../publish/markdown.ts';
import { timeOf } from '../publish/words.ts';
import { planTexts } from './plan-texts.ts';

/** Lines of a diff that are shown unfolded. */
const mostOpenLines = 30;
/** Lines of a preview; the branch shows the rest. */
const mostLines = 400;
const longestLine = 400;

export interface ShownPatch {
  readonly patch: string;
  /** Where it can be fetched, and until when; absent: nowhere. */
  readonly link?: { readonly url: string; readonly until: string } | undefined;
}

/** It is for reading: secrets are made unreadable, and what is long is cut. */
export function previewDiff(patch: string, locale: Locale, room: number): string {
  const lines = redactSecrets(patch).trimEnd().split('\n');
  const shown = lines.slice(0, mostLines).map((line) => clip(line, longestLine));
  if (lines.length > mostLines)
    shown.push(fill(planTexts.moreLines, locale, { count: lines.length - mostLines }));
  return boxed(shown, locale, room) ?? planTexts.noPreview[locale];
}

/** It is for `git apply`: all of it to the letter, here or at its link. @param words Why it is neither */
export function wholeDiff(
  { patch, link }: ShownPatch,
  words: Readonly<Record<'patchHeld' | 'patchNowhere', Localized>>,
  locale: Locale,
  room: number,
): string {
  if (redactSecrets(patch) !== patch) return words.patchHeld[locale];
  const howToApply = planTexts.howToApply[locale];
  const box = boxed(patch.trimEnd().split('\n'), locale, room - howToApply.length);
  if (box !== undefined) return `${box}\n\n${howToApply}`;
  if (link === undefined) return words.patchNowhere[locale];
  const where = fill(planTexts.patchByLink, locale, { link: link.url, time: timeOf(link.until) });
  return `${where} ${howToApply}`;
}

/** undefined: there is no room for it. */
function boxed(lines: readonly string[], locale: Locale, room: number): string | undefined {
  const diff = lines.join('\n');
  if (diff.length > room || !canBeFenced(diff)) return undefined;
  const box = fenced('diff', diff);
  if (lines.length <= mostOpenLines) return box;
  return `<details><summary>${planTexts.diff[locale]}</summary>\n\n${box}\n\n</details>`;
}
