import type { DraftOutcome } from '../agent/draft.ts';
import type { DraftProblem } from '../domain/draft.ts';
import { draftProblemWords } from '../domain/draft-words.ts';
import type { FixPlan, WrittenPart } from '../domain/fix-plan.ts';
import { shortSha } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { fill } from '../domain/words.ts';
import { gapWords } from '../publish/agent-section.ts';
import { clip, codeSpan, commandSpan, prose } from '../publish/markdown.ts';
import { planContents } from '../publish/plan-contents.ts';
import { comma } from '../publish/words.ts';
import { draftTexts } from './draft-texts.ts';
import { previewDiff, wholeDiff } from './plan-diff.ts';
import type { ShownPatch } from './plan-diff.ts';
import { planTexts } from './plan-texts.ts';

/** What a model wrote, and what was shown of it. */
export interface ShownDraft extends ShownPatch {
  /** `fork`: nothing is pushed there. */
  readonly state: 'proposed' | 'fork';
  readonly plan: Pick<FixPlan, 'id' | 'head' | 'fixes'> & { readonly written: WrittenPart };
  /** In words. */
  readonly verified: string;
}

/** A model's words stand in it as words, and its files as a diff. */
export function renderDraft(
  { state, plan, verified, ...shown }: ShownDraft,
  locale: Locale,
  room: number,
): string {
  const { id, head, written } = plan;
  const facts = {
    plan: codeSpan(id),
    head: codeSpan(shortSha(head)),
    what: planContents(plan, locale, codeSpan),
  };
  const isFork = state === 'fork';
  const before = [
    fill(isFork ? draftTexts.patch : draftTexts.plan, locale, facts),
    `${prose(written.title)}\n${prose(written.why)}`.trim(),
    listFiles(written, locale),
    verified,
  ].filter((part) => part !== '');
  const after = [
    isFork ? planTexts.notPushed[locale] : fill(draftTexts.howTo, locale, { plan: id }),
    `<sub>${fill(draftTexts.signature, locale, { model: prose(written.model) })}</sub>`,
  ];
  const rest = room - [...before, ...after].join('\n\n').length - 200;
  const diff = isFork ? wholeDiff(shown, draftTexts, locale, rest) : previewDiff(shown.patch, locale, rest);
  return [...before, diff, ...after].join('\n\n');
}

export function listFiles({ files }: Pick<WrittenPart, 'files'>, locale: Locale): string {
  const rows = files.map(({ path, isNew }) => {
    const name = codeSpan(clip(path, 200));
    return isNew ? `- ${name}${bracketed(draftTexts.isNew[locale], locale)}` : `- ${name}`;
  });
  return rows.join('\n');
}

function bracketed(words: string, locale: Locale): string {
  return locale === 'zh-CN' ? `（${words}）` : ` (${words})`;
}

/** Why there is nothing to be confirmed. @param target What was asked for */
export function failureWords(
  outcome: Exclude<DraftOutcome, { kind: 'drafted' }>,
  target: string,
  locale: Locale,
): string {
  switch (outcome.kind) {
    case 'declined':
      return fill(draftTexts.declined, locale, { why: prose(outcome.why) });
    case 'no-target':
      return fill(draftTexts.noTarget, locale, { target: codeSpan(clip(target, 200)) });
    case 'gap':
      return fill(draftTexts.gap, locale, { why: gapWords(outcome.gap, locale) });
    case 'unusable':
      return fill(draftTexts.none, locale, { why: problemWords(outcome.problem, locale) });
  }
}

function problemWords({ kind, path, detail }: DraftProblem, locale: Locale): string {
  const words = fill(draftProblemWords[kind], locale, { path: codeSpan(clip(path, 200)) });
  return detail === '' ? words : `${words}${bracketed(prose(clip(detail, 200)), locale)}`;
}

interface DraftFacts {
  readonly endsFinding: boolean;
  /** Documents. */
  readonly unparsed: readonly RepoPath[];
  /** Command of the operator. */
  readonly passes?: string;
}

/** What was found out about a draft, and no more than that. */
export function verifiedWords(
  { files }: Pick<WrittenPart, 'files'>,
  { endsFinding, unparsed, passes }: DraftFacts,
  locale: Locale,
): string {
  const ofRules = endsFinding ? draftTexts.verifiedFix : draftTexts.verified;
  const words = unparsed.length === files.length ? draftTexts.documents : ofRules;
  const named = unparsed.map((path) => codeSpan(clip(path, 200))).join(comma[locale]);
  const isMixed = unparsed.length > 0 && unparsed.length < files.length;
  return [
    words[locale],
    ...(isMixed ? [fill(draftTexts.someDocuments, locale, { files: named })] : []),
    ...(passes === undefined ? [] : [fill(draftTexts.passes, locale, { command: commandSpan(passes) })]),
  ].join(' ');
}
