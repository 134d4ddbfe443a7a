import { shortSha } from '../domain/ids.ts';
import type { Fingerprint, Sha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { ReportedFinding, ReviewReport } from '../domain/review-report.ts';
import { count, fill } from '../domain/words.ts';
import type { Conclusion, InlineComment, Posted, ReviewCall } from '../ports/forge.ts';
import { renderComment } from './comment.ts';
import type { PublishContext, ReviewContext } from './context.ts';
import { codeSpan } from './markdown.ts';
import { writeMemory } from './memory.ts';
import { statusOf } from './status.ts';
import { renderSummary } from './summary.ts';
import { texts } from './texts.ts';
import { threadsOf, writeResolved } from './threads.ts';

/**
 * The comments beside the code that are still to be posted; undefined: none. A head has one review call, and one more for
 * what the agent found: what did not get in them is told in the summary, for a further call would notify everybody once more.
 */
export function planComments(
  report: ReviewReport,
  posted: Posted,
  context: PublishContext,
): ReviewCall | undefined {
  const calls = callsLeft(report, posted);
  const comments = worthAComment(report, posted, context, calls).flatMap(
    (finding): readonly InlineComment[] => {
      const { id, path, anchor } = finding;
      return anchor === undefined
        ? []
        : [{ id, path, ...anchor, body: renderComment(finding, report, context) }];
    },
  );
  return comments.length === 0
    ? undefined
    : { head: report.head, body: reviewBody(report, comments.length, calls, context), comments };
}

/** Whose findings can still be commented. One call is for both where the agent was done before anything was posted. */
function callsLeft({ head, agent }: ReviewReport, { reviewCalls }: Posted): readonly Finder[] {
  const left: Finder[] = reviewCalls.includes(callName('rules', head)) ? [] : ['rules'];
  if (agent?.state === 'done' && !reviewCalls.includes(callName('agent', head))) left.push('agent');
  return left;
}

type Finder = 'rules' | 'agent';

function callName(finder: Finder, head: Sha): string {
  return finder === 'rules' ? head : `agent:${head}`;
}

/**
 * The worst first, up to the limit. It is for what one review adds: an error in the tenth push must not be hidden by ten
 * notes that stand open since the first, so findings that are news may double the open threads. What the summary has
 * told before only fills places that became free. Some places are kept for the agent, whose findings come later.
 */
function worthAComment(
  report: ReviewReport,
  posted: Posted,
  { markers }: PublishContext,
  calls: readonly Finder[],
): readonly ReportedFinding[] {
  const { maxInlineComments: most, agent } = report;
  const kept = Math.min(agent?.comments ?? 0, most);
  const room = { rules: most - kept, agent: kept };
  const known = new Set(posted.findings.map(({ id }) => id));
  const { open } = threadsOf(report, posted, markers);
  const chosen: ReportedFinding[] = [];
  for (const finding of report.findings) {
    const finder = finding.isAgents === true ? 'agent' : 'rules';
    if (finding.anchor === undefined || known.has(finding.id) || !calls.includes(finder)) continue;
    if (finding.mode === 'note') continue;
    const threads = open.size + chosen.length;
    const mostThreads = finding.news === 'repeated' ? most : 2 * most;
    if (room[finder] === 0 || threads >= mostThreads) continue;
    room[finder]--;
    chosen.push(finding);
  }
  return chosen;
}

function reviewBody(
  { change, head, language }: ReviewReport,
  amount: number,
  calls: readonly Finder[],
  { markers }: PublishContext,
): string {
  const facts = { findings: count(language, amount, 'finding'), head: codeSpan(shortSha(head)) };
  const marks = calls.map((finder) =>
    markers.write(keyOfChange(change), { kind: 'review', value: callName(finder, head) }),
  );
  const words = calls.includes('rules') ? texts.reviewBody : texts.agentReviewBody;
  return `${fill(words, language, facts)}\n\n${marks.join('\n')}`;
}

/** What came of a review call. */
export interface Commented {
  readonly call: ReviewCall | undefined;
  /** Findings whose comment the forge did not take. */
  readonly refused: readonly Fingerprint[];
}

/**
 * Everything that follows the comments.
 * @param posted What stood at the forge before them.
 */
export function planConclusion(
  report: ReviewReport,
  posted: Posted,
  { call, refused }: Commented,
  context: PublishContext,
): Conclusion {
  const rejected = new Set(refused);
  const commented = new Set(call?.comments.map(({ id }) => id).filter((id) => !rejected.has(id)));
  const threads = threadsOf(report, posted, context.markers);
  const told = new Set([...posted.findings.map(({ id }) => id), ...commented]);
  const facts = { ...context, report, posted, threads, told, commented, refused: rejected };
  const marks = summaryMarkers(facts);
  const body = renderSummary(facts, context.limits.summaryCharacters - marks.length - 2);
  return {
    summary: isWorthTelling(report)
      ? { replaces: posted.summary?.id, body: `${body}\n\n${marks}` }
      : undefined,
    resolve: threads.resolve,
    reopen: threads.reopen,
    status: statusOf(facts, body),
  };
}

function summaryMarkers({ report, threads, markers, tracked }: ReviewContext): string {
  const { change, head, id } = report;
  const own = markers.write(keyOfChange(change), { kind: 'summary', value: id });
  const memory = tracked === undefined ? [] : [writeMemory({ head, tracked }, change, markers)];
  return [own, ...writeResolved(threads, report, markers), ...memory].join('\n');
}

/** A draft needs no comment that it is one, and waiting none that it goes on; the status says it. */
function isWorthTelling({ outcome, configProblems }: ReviewReport): boolean {
  return (outcome.kind !== 'skipped' && outcome.kind !== 'rate-limited') || configProblems.length > 0;
}
