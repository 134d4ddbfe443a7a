import type { z } from 'zod';
import type { FixPlan, LeftOutFix, PlannedFix } from '../domain/fix-plan.ts';
import { shortId, shortSha } from '../domain/ids.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import { count, fill } from '../domain/words.ts';
import type { fix } from '../operations/fix.ts';
import { clip, codeSpan, commandSpan, prose } from '../publish/markdown.ts';
import { planContents } from '../publish/plan-contents.ts';
import { colon, comma } from '../publish/words.ts';
import { draftTexts } from './draft-texts.ts';
import { previewDiff, wholeDiff } from './plan-diff.ts';
import { listFiles } from './render-draft.ts';
import { leftOutWords, planTexts } from './plan-texts.ts';

type Planned = z.output<(typeof fix)['output']>;

/** Findings that are named of those that the agent could be asked for. */
const mostAskable = 10;

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

/** A plan, or a patch for a fork: what is in it, what is not and why, the diff, and what to do with it. */
export function renderPlan(planned: Planned, locale: Locale, room: number): string {
  const { state, plan = '', head, fixes, leftOut, askable, patch } = planned;
  if (state === 'asking') return draftTexts.noFix[locale];
  const facts = {
    plan: codeSpan(plan),
    head: codeSpan(shortSha(head)),
    count: count(locale, fixes.length, 'fix'),
  };
  const parts = [
    fill(title[state], locale, facts),
    listFixes(fixes, locale),
    listLeftOut(leftOut, locale),
    listAskable(askable, locale),
    endOf(ending[state], locale, state === 'proposed' ? { plan } : facts),
  ].filter((part) => part !== '');
  const rest = room - parts.join('\n\n').length - 200;
  const diff =
    state === 'fork' ? wholeDiff(planned, planTexts, locale, rest) : previewDiff(patch, locale, rest);
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
    count: planContents(plan, locale, codeSpan),
  };
  const { fixes, written } = plan;
  const contents = written === undefined ? listFixes(fixes, locale) : listFiles(written, locale);
  return [fill(planTexts.plan, locale, facts), contents, prose(end[locale])].join('\n\n');
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

function listAskable(ids: readonly Fingerprint[], locale: Locale): string {
  if (ids.length === 0) return '';
  const shown = ids.slice(0, mostAskable).map((id) => codeSpan(`/autoglm fix ${shortId(id)}`));
  const commands = ids.length > shown.length ? [...shown, '…'] : shown;
  return fill(draftTexts.askable, locale, { commands: commands.join(comma[locale]) });
}
