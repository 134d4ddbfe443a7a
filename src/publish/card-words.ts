import { shortNameOf } from '../domain/change-request.ts';
import type { ChangeCard } from '../domain/change-card.ts';
import type { CardButton } from '../domain/chat.ts';
import type { PlanState } from '../domain/fix-plan.ts';
import { say } from '../domain/locale.ts';
import type { Locale, Localized } from '../domain/locale.ts';
import { count, fill } from '../domain/words.ts';
import { shortSha } from '../domain/ids.ts';
import { severities } from '../domain/finding.ts';
import { chatCode, planContents } from './plan-contents.ts';
import { comma, timeOf } from './words.ts';

/** What every chat says of a change. `{name}` stands for a fact; code stands in back-ticks. */
export const buttonWords: Readonly<Record<CardButton, Localized>> = {
  'show-plan': say('Show plan', '查看计划'),
  confirm: say('Confirm fix', '确认修复'),
  reject: say('Reject', '拒绝'),
  dismiss: say('Dismiss…', '忽略…'),
  review: say('Review again', '重新审查'),
};

const texts = {
  clean: say('Nothing found', '未发现问题'),
  partial: say('reviewed in part', '仅审查了部分内容'),
  skipped: say('Not reviewed: `{setting}`', '未审查：`{setting}`'),
  reviewing: say('Reviewing {head}; before: {before}', '正在审查 {head}；此前：{before}'),
  again: say('Reviewing again; before: {before}', '正在重新审查；此前：{before}'),
  waits: say('The review waits until {time}', '审查将等待至 {time}'),
  failed: say('The review failed (reference {reference})', '审查失败（参考编号 {reference}）'),
  merged: say('Merged', '已合并'),
  closed: say('Closed', '已关闭'),
  conflicts: say('In conflict with its target branch: {files}', '与目标分支存在冲突：{files}'),
  conflict: say('In conflict with its target branch', '与目标分支存在冲突'),
  blocks: say('must not be merged like this', '不应就此合并'),
  fixable: say('{count} with a verified fix', '{count} 个有已验证的修复'),
  more: say('{count} more', '另有 {count} 个'),
  openBy: say('{change} by {author}', '{change}，作者 {author}'),
} as const satisfies Record<string, Localized>;

const planTexts: Readonly<Record<PlanState, Localized>> = {
  proposed: say(
    'Fix plan `{plan}` with {count} waits for a maintainer; asked for by {asker}',
    '修复计划 `{plan}`（{count}）等待维护者确认；由 {asker} 请求',
  ),
  confirmed: say(
    'Fix plan `{plan}` is confirmed by {by}; its branch is being made',
    '修复计划 `{plan}` 已由 {by} 确认，正在创建分支',
  ),
  rejected: say('Fix plan `{plan}` was rejected by {by}', '修复计划 `{plan}` 已被 {by} 拒绝'),
  expired: say('Fix plan `{plan}` has expired', '修复计划 `{plan}` 已失效'),
  opened: say(
    'Fix plan `{plan}`, confirmed by {by}, is carried out: {count}',
    '修复计划 `{plan}`（由 {by} 确认）已执行：{count}',
  ),
};

/** `pass`: green, `comment`: yellow, `block`: red, `over`: of a change that is not open any more. */
export type CardTone = 'pass' | 'comment' | 'block' | 'unknown' | 'over';

export const toneIcons: Readonly<Record<CardTone, string>> = {
  pass: '✅',
  comment: '🟡',
  block: '❌',
  unknown: '⏳',
  over: '🏁',
};

export function toneOf({ state, underWay, outcome, verdict }: ChangeCard): CardTone {
  if (state !== 'open') return 'over';
  if (underWay !== undefined) return 'unknown';
  if (outcome.kind !== 'reviewed' && outcome.kind !== 'partial') return 'unknown';
  return verdict;
}

/** The bot is done with it, and nothing that it found is in the way. */
export function isForPeople(card: ChangeCard): boolean {
  return ['pass', 'comment'].includes(toneOf(card));
}

/** `acme/shop #7 by ann`. */
export function whoseWords({ change, author, language }: ChangeCard): string {
  return fill(texts.openBy, language, { change: `${change.repo.path} ${shortNameOf(change)}`, author });
}

/** What is going on, or how the last review ended. */
export function stateWords(card: ChangeCard): string {
  const { state, underWay, head, language } = card;
  const before = verdictWords(card);
  if (state !== 'open' || underWay === undefined) return before;
  if (underWay.head === undefined || underWay.head === head) return fill(texts.again, language, { before });
  return fill(texts.reviewing, language, { head: `\`${shortSha(underWay.head)}\``, before });
}

/** How the review ended, in a few words: `2 errors, 1 warning`. */
export function verdictWords(card: ChangeCard): string {
  const { language, outcome, counts, state } = card;
  if (state !== 'open') return texts[state][language];
  switch (outcome.kind) {
    case 'skipped':
      return fill(texts.skipped, language, { setting: outcome.setting });
    case 'rate-limited':
      return fill(texts.waits, language, { time: timeOf(outcome.retryAt) });
    case 'failed':
      return fill(texts.failed, language, { reference: outcome.reference });
    default: {
      const found = severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => count(language, counts[severity], severity));
      const words = found.length === 0 ? [texts.clean[language]] : found;
      return [...words, ...(outcome.kind === 'partial' ? [texts.partial[language]] : [])].join(
        comma[language],
      );
    }
  }
}

/** What that means, and what can be done: to stand behind the words of the verdict. Empty: nothing to be said. */
export function meaningWords(card: ChangeCard): string {
  const { state, underWay, fixable, language } = card;
  const words = [
    ...(toneOf(card) === 'block' ? [texts.blocks[language]] : []),
    ...(state === 'open' && underWay === undefined && fixable > 0
      ? [fill(texts.fixable, language, { count: fixable })]
      : []),
  ];
  return words.map((word) => ` · ${word}`).join('');
}

/** undefined: nobody asked for a plan. */
export function planWords({ plan, language }: Pick<ChangeCard, 'plan' | 'language'>): string | undefined {
  if (plan === undefined) return undefined;
  return fill(planTexts[plan.state], language, {
    plan: plan.id,
    count: planContents(plan, language, chatCode),
    asker: plan.askedBy,
    by: plan.decidedBy ?? '',
  });
}

const mostConflicts = 10;

/** undefined: no conflict is known of. */
export function conflictWords({ conflicts, language }: ChangeCard): string | undefined {
  if (conflicts === undefined) return undefined;
  if (conflicts.length === 0) return texts.conflict[language];
  const shown = conflicts.slice(0, mostConflicts).map((path) => `\`${path.replaceAll('`', '')}\``);
  const rest = conflicts.length - shown.length;
  const more = rest > 0 ? [moreWords(rest, { language })] : [];
  return fill(texts.conflicts, language, { files: [...shown, ...more].join(comma[language]) });
}

/** What has no room. */
export function moreWords(amount: number, { language }: Pick<ChangeCard, 'language'>): string {
  return fill(texts.more, language, { count: amount });
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** In the largest unit of which there is at least one: `3 hours`, `3小时`. */
export function durationWords(seconds: number, locale: Locale): string {
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? units[2];
  const amount = Math.max(1, Math.round(seconds / size));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
