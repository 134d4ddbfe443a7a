import type { z } from 'zod';
import type { FixPlan, LeftOutFix, PlannedFix } from '../domain/fix-plan.ts';
import { shortId, shortSha } from '../domain/ids.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import { redactSecrets } from '../domain/redact.ts';
import { count, fill } from '../domain/words.ts';
import type { fix } from '../operations/fix.ts';
import { canBeFenced, clip, codeSpan, commandSpan, fenced, prose } from '../publish/markdown.ts';
import { colon, timeOf } from '../publish/words.ts';
import { leftOutWords, planTexts } from './plan-texts.ts';

type Planned = z.output<(typeof fix)['output']>;

/** Lines of a diff that are shown unfolded. */
const mostOpenLines = 30;
/** Lines of a preview; the branch shows the rest. */
const mostLines = 400;
const longestLine = 400;

/** A plan, or a patch for a fork: what is in it, what is not and why, the diff, and what to do with it. */
export function renderPlan(planned: Planned, locale: Locale, room: number): string {
  const { state, plan = '', head, fixes, leftOut, patch } = planned;
  const facts = {
    plan: codeSpan(plan),
    head: codeSpan(shortSha(head)),
    count: count(locale, fixes.length, 'fix'),
  };
  const title = {
    proposed: planTexts.plan,
    confirmed: planTexts.plan,
    fork: planTexts.patch,
    nothing: planTexts.nothing,
  };
  const ending = {
    proposed: planTexts.howTo,
    confirmed: planTexts.confirmed,
    fork: planTexts.notPushed,
    nothing: undefined,
  };
  const parts = [
    fill(title[state], locale, facts),
    listFixes(fixes, locale),
    listLeftOut(leftOut, locale),
    endOf(ending[state], locale, state === 'proposed' ? { plan } : facts),
  ].filter((part) => part !== '');
  const rest = room - parts.join('\n\n').length - 200;
  const diff = state === 'fork' ? wholeDiff(planned, locale, rest) : preview(patch, locale, rest);
  if (state !== 'nothing') parts.splice(-1, 0, diff);
  return parts.join('\n\n');
}

function endOf(text: Localized | undefined, locale: Locale, facts: Readonly<Record<string, string>>): string {
  return text === undefined ? '' : fill(text, locale, facts);
}

/** What becomes of it when there is nothing to decide any more. */
export function renderEndedPlan(plan: FixPlan, end: Localized, locale: Locale): string {
  const facts = {
    plan: codeSpan(plan.id),
    head: codeSpan(shortSha(plan.head)),
    count: count(locale, plan.fixes.length, 'fix'),
  };
  return [fill(planTexts.plan, locale, facts), listFixes(plan.fixes, locale), prose(end[locale])].join(
    '\n\n',
  );
}

export function listFixes(fixes: readonly PlannedFix[], locale: Locale): string {
  return fixes
    .map(({ id, rule, path, title, passes }) => {
      const words = `${codeSpan(clip(path, 200))} ${prose(title[locale])} (${prose(rule)})`;
      const proof =
        passes === undefined ? '' : ` · ${fill(planTexts.passes, locale, { command: commandSpan(passes) })}`;
      return `- ${words} ${codeSpan(shortId(id))}${proof}`;
    })
    .join('\n');
}

function listLeftOut(leftOut: readonly LeftOutFix[], locale: Locale): string {
  if (leftOut.length === 0) return '';
  const rows = leftOut.map(
    ({ id, why }) => `- ${codeSpan(shortId(id))}${colon[locale]}${leftOutWords[why][locale]}`,
  );
  return `${planTexts.leftOut[locale]}\n\n${rows.join('\n')}`;
}

/** It is for reading: secrets are made unreadable, and what is long is cut. */
function preview(patch: string, locale: Locale, room: number): string {
  const lines = redactSecrets(patch).trimEnd().split('\n');
  const shown = lines.slice(0, mostLines).map((line) => clip(line, longestLine));
  if (lines.length > mostLines)
    shown.push(fill(planTexts.moreLines, locale, { count: lines.length - mostLines }));
  return boxed(shown, locale, room) ?? planTexts.noPreview[locale];
}

/** It is for `git apply`: all of it to the letter, here or at its link. */
function wholeDiff({ patch, link }: Planned, locale: Locale, room: number): string {
  if (redactSecrets(patch) !== patch) return planTexts.patchHeld[locale];
  const howToApply = planTexts.howToApply[locale];
  const box = boxed(patch.trimEnd().split('\n'), locale, room - howToApply.length);
  if (box !== undefined) return `${box}\n\n${howToApply}`;
  if (link === undefined) return planTexts.patchNowhere[locale];
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
