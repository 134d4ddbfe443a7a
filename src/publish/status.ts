import { levelOf } from '../domain/finding.ts';
import type { Severity } from '../domain/finding.ts';
import { shortId } from '../domain/ids.ts';
import { redactWords } from '../domain/redact-words.ts';
import type { ReportedFinding, ReviewReport } from '../domain/review-report.ts';
import { fill } from '../domain/words.ts';
import type { Annotation, Posted, Status, StatusState } from '../ports/forge.ts';
import { agentTexts } from './agent-texts.ts';
import type { ReviewContext } from './context.ts';
import { headline } from './headline.ts';
import { clip } from './markdown.ts';

/** Characters of a title; forges show one line of it. */
const longestTitle = 140;
const longestMessage = 2_000;

const levels: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'failure',
  warning: 'warning',
  note: 'notice',
};

/** @param summary In Markdown. */
export function statusOf(context: ReviewContext, summary: string): Status {
  const { report, posted, limits, told } = context;
  // A finding with a thread is told beside its code already.
  const others = report.findings.filter(({ id, mode }) => !told.has(id) && mode !== 'note');
  return {
    review: report.id,
    head: report.head,
    state: stateOf(report),
    title: clip(capitalised(titleOf(report)), longestTitle),
    summary,
    annotations: others.slice(0, limits.annotations).map((finding) => annotationOf(finding, report)),
    replaces: replacedBy(report, posted),
  };
}

/** While the agent's part is not there nothing is final. */
function titleOf(report: ReviewReport): string {
  if (report.agent?.state !== 'waiting') return headline(report);
  return fill(agentTexts.pending, report.language, { headline: headline(report) });
}

/**
 * What was found is red, whatever could not be looked at: see ADR 0005. Only a completed review is green; what an
 * unfinished one that found nothing of the kind does to a merge is for the gate to say.
 */
function stateOf({ outcome, verdict, gate, agent }: ReviewReport): StatusState {
  if (agent?.state === 'waiting') return 'pending';
  switch (outcome.kind) {
    case 'reviewed':
      return verdict === 'block' ? 'failure' : 'success';
    case 'partial':
      return verdict === 'block' || gate === 'closed' ? 'failure' : 'neutral';
    case 'failed':
      return gate === 'open' ? 'neutral' : 'failure';
    case 'skipped':
      return gate === 'open' ? 'skipped' : 'action-required';
    case 'rate-limited':
      return 'pending';
  }
}

/** This review's own, from an attempt that broke off, or one that another review left waiting. */
function replacedBy({ id }: ReviewReport, { statuses }: Posted): string | undefined {
  return (statuses.find(({ review }) => review === id) ?? statuses.find(({ isFinal }) => !isFinal))?.id;
}

function annotationOf(finding: ReportedFinding, { language: locale }: ReviewReport): Annotation {
  const { path, start, end, rule, id, what, why, instead, fix } = finding;
  const advice = fix?.title ?? instead;
  // The end is exclusive: at the start of a line it belongs to the line before.
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const message = [what, why, advice].map((words) => words[locale]).join('\n\n');
  return {
    path,
    first: start.line,
    last,
    level: levels[levelOf(finding)],
    title: `${rule} ${shortId(id)}`,
    message: clip(redactWords(message), longestMessage),
  };
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
