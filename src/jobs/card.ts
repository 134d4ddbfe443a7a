import { createHash } from 'node:crypto';
import type { CardFinding, ChangeCard } from '../domain/change-card.ts';
import type { ChangeRef } from '../domain/change-request.ts';
import type { CardButton } from '../domain/chat.ts';
import type { Conflict } from '../domain/conflict.ts';
import { isBlocking, severities } from '../domain/finding.ts';
import type { Severity } from '../domain/finding.ts';
import type { FixPlan } from '../domain/fix-plan.ts';
import { keyOfChange } from '../domain/job.ts';
import type { ReportedFinding, ReviewReport } from '../domain/review-report.ts';
import type { ForgePages } from '../ports/forge.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';

/** Digits of a card's code: enough that no two changes have the same. */
const codeLength = 16;

/** See `CardRecord.code`. */
export function codeOf(change: ChangeRef): string {
  return createHash('sha256').update(keyOfChange(change)).digest('hex').slice(0, codeLength);
}

export interface ReadCard {
  readonly card: ChangeCard;
  /** The last review tells something that the one before did not. */
  readonly hasNews: boolean;
}

/** How a change stands, from what is kept of it; undefined: it was never reviewed, or its repository was forgotten. */
export async function readCard(change: ChangeRef, parts: JobParts): Promise<ReadCard | undefined> {
  const { store } = parts;
  const key = keyOfChange(change);
  const since = new Date(parts.now().getTime() - parts.pendingAfterSeconds * 1_000);
  const [memory, plans, end, conflict, underWay] = await Promise.all([
    store.memory(key),
    store.plans(key),
    store.end(key),
    store.conflict(key),
    store.reviewUnderWay(key, since),
  ]);
  const report = memory && (await store.review(memory.review));
  if (report?.about === undefined) return undefined;
  const { pages } = forgeOf(parts, change.repo.forge);
  const { findings, gone } = report;
  const hasNews = findings.some(({ news }) => news !== 'repeated') || gone.some(({ isNews }) => isNews);
  const known = { plans, end, conflict, pages, underWay };
  return { card: toCard({ ...report, about: report.about }, known), hasNews };
}

interface Known {
  readonly plans: readonly FixPlan[];
  readonly end: 'merged' | 'closed' | undefined;
  readonly conflict: Conflict | undefined;
  readonly pages: ForgePages;
  readonly underWay: ChangeCard['underWay'];
}

type Report = ReviewReport & Required<Pick<ReviewReport, 'about'>>;

function toCard(report: Report, { plans, end, conflict, pages, underWay }: Known): ChangeCard {
  const { change, head, language, outcome, verdict, findings, about } = report;
  const atHead = plans.filter((one) => one.head === head);
  const plan = newest(atHead.filter(({ state }) => state === 'proposed')) ?? newest(atHead);
  const offer = plan?.offeredBy;
  const card = {
    ...{ change, head, language, outcome, verdict, plan, underWay },
    ...{ state: end ?? 'open', title: about.title, author: about.author.name, code: codeOf(change) },
    url: pages.change(change),
    counts: countsOf(findings),
    findings: findings.map((finding) => toFinding(finding, report, pages)),
    fixable: findings.filter(({ fix }) => fix !== undefined).length,
    offeredAt: offer === undefined ? undefined : pages.change({ ...change, number: offer }),
    conflicts: conflict?.files.map(({ path }) => path),
  } satisfies Omit<ChangeCard, 'buttons'>;
  const facts = { fromFork: about.fromFork, isTaken: isTaken(atHead) };
  return { ...card, buttons: buttonsOf(card, facts) };
}

/** What the fixes of the findings come to has a branch, or is about to get one; what a model wrote is beside them. */
function isTaken(atHead: readonly FixPlan[]): boolean {
  const plan = newest(atHead.filter(({ written }) => written === undefined));
  return plan?.state === 'confirmed' || plan?.state === 'opened';
}

function newest(plans: readonly FixPlan[]): FixPlan | undefined {
  return plans.toSorted((a, b) => a.askedAt.localeCompare(b.askedAt)).at(-1);
}

function countsOf(findings: readonly ReportedFinding[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const [error, warning, note] = severities.map(of);
  return { error: error ?? 0, warning: warning ?? 0, note: note ?? 0 };
}

function toFinding(
  finding: ReportedFinding,
  { change, head, language, failingLevel }: ReviewReport,
  pages: ForgePages,
): CardFinding {
  const { id, severity, rule, what, path, start } = finding;
  const url = pages.line(change, head, path, start.line);
  const place = { path, line: start.line, url };
  return {
    id,
    severity,
    rule,
    what: what[language],
    ...place,
    isBlocking: isBlocking(finding, failingLevel),
  };
}

/** What can be done now, which is for the head that the card tells of; a fork's branch is not ours to push to. */
function buttonsOf(
  { state, underWay, plan, fixable, findings }: Omit<ChangeCard, 'buttons'>,
  { fromFork, isTaken }: { readonly fromFork: boolean; readonly isTaken: boolean },
): readonly CardButton[] {
  if (state !== 'open' || underWay !== undefined) return [];
  const isWaiting = plan?.state === 'proposed';
  const canBeFixed = fixable > 0 && !isTaken;
  // What a model wrote may wait where nothing has a fix.
  const canBeConfirmed = canBeFixed || isWaiting;
  const buttons: readonly (readonly [CardButton, boolean])[] = [
    ['show-plan', canBeConfirmed],
    ['confirm', canBeConfirmed && !fromFork],
    ['reject', isWaiting],
    ['dismiss', findings.length > 0],
    ['review', true],
  ];
  return buttons.filter(([, isOffered]) => isOffered).map(([button]) => button);
}

/** Of what a card shows. */
export function digestOf(card: ChangeCard): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 22);
}
