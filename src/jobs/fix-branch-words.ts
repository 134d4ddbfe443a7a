import { draftTexts, draftTitles } from '../commands/draft-texts.ts';
import { listFiles } from '../commands/render-draft.ts';
import { listFixes } from '../commands/render-plan.ts';
import { planTexts } from '../commands/plan-texts.ts';
import { shortNameOf } from '../domain/change-request.ts';
import type { Account } from '../domain/change-request.ts';
import type { FixPlan, WrittenPart } from '../domain/fix-plan.ts';
import { shortId, shortSha } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { count, fill } from '../domain/words.ts';
import type { BranchCommit, ForgeBranches, OfferedChange } from '../ports/branches.ts';
import { codeSpan, prose } from '../publish/markdown.ts';
import { plainCode } from '../publish/plan-contents.ts';
import type { ProposedFix } from '../review/propose-fixes.ts';

export interface BranchFacts {
  /** Who confirmed it; undefined: the settings, which the plan names. */
  readonly by: Account | undefined;
  /** The end of the audit log, by which it shows later whether something was taken out of it. */
  readonly auditHead: string;
  readonly locale: Locale;
}

export interface CommitFacts extends BranchFacts {
  readonly plan: FixPlan;
  readonly branches: Pick<ForgeBranches, 'signatureOf'>;
}

/** One commit for each fix; the last one says whose branch it is. */
export function commitsOf(
  [first, ...rest]: readonly [ProposedFix, ...ProposedFix[]],
  facts: CommitFacts,
): readonly [BranchCommit, ...BranchCommit[]] {
  const toCommit = (fix: ProposedFix, index: number): BranchCommit => {
    const trailers = [`Autoglm-Finding: ${shortId(fix.id)}`, ...trailersOf(facts, index === rest.length)];
    const { path, before, after } = fix;
    return { files: [{ path, before, after }], message: messageOf(fix, trailers, facts.locale) };
  };
  return [toCommit(first, 0), ...rest.map((fix, index) => toCommit(fix, index + 1))];
}

export function trailersOf(
  { plan, by, auditHead, branches }: CommitFacts,
  isLast: boolean,
): readonly string[] {
  return [
    ...(isLast ? [`Autoglm-Plan: ${plan.id}`, `Autoglm-Audit: ${auditHead}`] : []),
    by === undefined
      ? `Autoglm-Confirmed-By: ${plan.decidedBy ?? ''}`
      : `Co-authored-by: ${branches.signatureOf(by)}`,
  ];
}

/** First line: what the fix does; then what was wrong and why it matters. */
function messageOf(
  { rule, title, what, why }: ProposedFix,
  trailers: readonly string[],
  locale: Locale,
): string {
  const [first, second, third] = [title, what, why].map((text) => inert(text[locale]));
  return `fix(${rule}): ${first}\n\n${second}\n${third}\n\n${trailers.join('\n')}\n`;
}

/** A forge acts on what commits name too: it closes issues, and tells people. The words may be a model's, or quote the change. */
function inert(text: string): string {
  return text.replace(/@(?=[\w/])|[#!&](?=\d)|GH-(?=\d)|:(?=\/\/)/gi, '$& ');
}

/** The change that offers the branch, linked back to the one that it is for. */
export function offerOf(
  plan: FixPlan,
  { by, auditHead, locale }: BranchFacts,
): Pick<OfferedChange, 'title' | 'body'> {
  const facts = {
    change: shortNameOf(plan.change),
    count: count(locale, plan.fixes.length, 'fix'),
    head: codeSpan(shortSha(plan.head)),
    ...{ plan: codeSpan(plan.id), asker: prose(plan.askedBy), by: prose(by?.name ?? plan.decidedBy ?? '') },
  };
  const { written } = plan;
  const parts = [
    ...(written === undefined
      ? [fill(planTexts.offer, locale, facts), listFixes(plan.fixes, locale)]
      : draftOffer(written, facts, locale)),
    fill(planTexts.confirmation, locale, facts),
    `<sub>audit ${codeSpan(auditHead)}</sub>`,
  ];
  const title =
    written === undefined
      ? `fix: ${fill(planTexts.title, locale, facts)}`
      : draftTitle(written, facts, locale);
  return { title, body: parts.join('\n\n') };
}

type OfferFacts = Readonly<Record<'change' | 'head', string>>;

function draftTitle({ kind, target }: WrittenPart, { change }: OfferFacts, locale: Locale): string {
  const { type, commit } = draftTitles[kind];
  return `${type}: ${fill(commit, locale, { target: plainCode(target) })} (${change})`;
}

function draftOffer(written: WrittenPart, facts: OfferFacts, locale: Locale): readonly string[] {
  const model = prose(written.model);
  return [
    fill(draftTexts.offer, locale, { ...facts, model }),
    `${prose(written.title)}\n${prose(written.why)}`.trim(),
    listFiles(written, locale),
  ];
}
