import { placeOf, wordsOf } from '../config/config-problem.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { ChangeRequest } from '../domain/change-request.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { RepoPath } from '../domain/ids.ts';
import { createLineIndexes } from '../domain/line-indexes.ts';
import { say } from '../domain/locale.ts';
import type {
  GoneFinding,
  ReportedAgent,
  ReportedChange,
  ReportedFile,
  ReportedOutcome,
  ReportedSuppression,
  ReviewReport,
} from '../domain/review-report.ts';
import type { Dropped, Outcome, Review } from '../domain/review.ts';
import type { Line, Offset } from '../domain/text-position.ts';
import type { Tracking } from './identity.ts';
import { findingReporter, sourceOf } from './report-finding.ts';
import type { ReviewedChange } from './review-change.ts';

/** What is known of a review besides what it found. */
export interface ReviewFacts {
  /** Of the review. Without white space. */
  readonly id: string;
  readonly change: Pick<ChangeRequest, 'ref' | 'base' | 'head'> & Partial<ReportedChange>;
  readonly installation: string;
  readonly target?: string;
  readonly config: Pick<RepositoryConfig, 'language' | 'gate' | 'failingLevel' | 'maxInlineComments'> &
    Partial<Pick<RepositoryConfig, 'routes'>>;
  /** Its edits are offered for one click, where they fit. */
  readonly agentMaySuggest?: boolean;
  /** undefined: no agent looks at it. */
  readonly agent?: ReportedAgent | undefined;
  /** Settings files that were not heeded because of what is wrong in them. */
  readonly brokenSettings: readonly { readonly file: string; readonly problems: readonly ConfigProblem[] }[];
  readonly milliseconds: number;
  readonly createdAt: Date;
}

/** The review of a change as it is kept and published. */
export function reportReview(
  known: ReviewFacts,
  { review, diffs, texts, brokenStyle }: Pick<ReviewedChange, 'review' | 'diffs' | 'texts' | 'brokenStyle'>,
  tracking: Tracking,
): ReviewReport {
  const facts = { ...known, brokenSettings: [...known.brokenSettings, ...brokenStyle] };
  const reportFinding = findingReporter(texts, diffs, tracking, facts.agentMaySuggest);
  const lines = createLineIndexes(texts);
  return {
    ...base(facts),
    outcome: outcomeOf(review.outcome, facts),
    verdict: review.verdict,
    findings: review.findings.map(reportFinding),
    gone: goneIn({ review, diffs, texts }, tracking),
    ...knownTo(review),
    skipped: review.skipped,
    suppressed: suppressedIn(review, (path, offset) => lines(path).lineAt(offset)),
    files: diffs.map(fileOf),
    filesAnalysed: review.filesAnalysed,
  };
}

/** A change that was not reviewed, and why. Nothing is said of its findings: they may be there or not. */
export function reportWithoutReview(
  facts: ReviewFacts,
  outcome: Extract<Outcome, { kind: 'skipped' | 'rate-limited' | 'failed' }>,
): ReviewReport {
  return {
    ...base(facts),
    outcome: outcomeOf(outcome, facts),
    verdict: 'pass',
    findings: [],
    gone: [],
    skipped: [],
    suppressed: [],
    files: [],
    filesAnalysed: 0,
  };
}

type Facts = Omit<
  ReviewReport,
  'outcome' | 'verdict' | 'findings' | 'gone' | 'skipped' | 'suppressed' | 'files' | 'filesAnalysed'
>;

function base(facts: ReviewFacts): Facts {
  const { id, change, installation, target, config, brokenSettings, agent, ...rest } = facts;
  return {
    id,
    change: change.ref,
    installation,
    base: change.base,
    head: change.head,
    ...(target !== undefined && { target }),
    language: config.language,
    gate: config.gate,
    failingLevel: config.failingLevel,
    maxInlineComments: config.maxInlineComments,
    milliseconds: rest.milliseconds,
    ...aboutOf(change),
    routes: config.routes ?? [],
    ...(agent && { agent }),
    createdAt: rest.createdAt.toISOString(),
    configProblems: brokenSettings.flatMap(({ file, problems }) =>
      problems.map((problem) => ({
        place: placeOf(file, problem),
        words: say(wordsOf(problem, 'en'), wordsOf(problem, 'zh-CN')),
      })),
    ),
  };
}

function aboutOf(change: Partial<ReportedChange>): Pick<ReviewReport, 'about'> {
  const { title, author, fromFork = false, reviewers = [] } = change;
  return title === undefined || author === undefined ? {} : { about: { title, author, fromFork, reviewers } };
}

/** With other settings than the repository asked for, or half an agent, a review is not the one that was asked for. */
function outcomeOf(outcome: Outcome, { brokenSettings, agent }: ReviewFacts): ReportedOutcome {
  if (outcome.kind === 'rate-limited') return { ...outcome, retryAt: outcome.retryAt.toISOString() };
  const isWhole = brokenSettings.length === 0 && (agent?.gaps ?? []).length === 0;
  return outcome.kind === 'reviewed' && !isWhole ? { kind: 'partial', files: [] } : outcome;
}

/** What was not looked at may still be there, and what is silenced against the rules is. */
function goneIn(
  { review, diffs, texts }: Pick<ReviewedChange, 'review' | 'diffs' | 'texts'>,
  tracking: Tracking,
): readonly GoneFinding[] {
  const notSeen = new Set(review.skipped.map(({ path }) => path));
  for (const diff of diffs) if ('from' in diff && notSeen.has(diff.path)) notSeen.add(diff.from);
  const silenced = new Set(
    review.dropped.filter(isDistrusted(review)).map(({ finding }) => finding.fingerprint),
  );
  const news = new Set(tracking.gone.map(({ id }) => id));
  return tracking.tracked
    .filter(({ state, id }) => state === 'gone' && !silenced.has(id))
    .filter(({ path, claim }) => !notSeen.has(path) || (claim !== undefined && texts.has(path)))
    .map(({ id, origin, path }) => ({ id, rule: origin, path, isNews: news.has(id) }));
}

/** Silenced by the change itself, which was not let off for it. */
function isDistrusted({ verdict, verdicts }: Review): (dropped: Dropped) => boolean {
  const isHeeded = verdict === verdicts.withAddedSuppressions;
  return ({ because, byThisChange }) => !isHeeded && because === 'suppressed' && byThisChange === true;
}

function knownTo({ dropped }: Review): Pick<ReviewReport, 'known'> {
  const known = dropped.filter(({ because }) => because === 'known').length;
  return known === 0 ? {} : { known };
}

function suppressedIn(
  { dropped }: Review,
  lineOf: (path: RepoPath, offset: Offset) => Line,
): readonly ReportedSuppression[] {
  return dropped
    .filter(({ because }) => because === 'suppressed')
    .filter(({ isAnswerable, byThisChange }) => isAnswerable === true || byThisChange === true)
    .map(({ finding, detail = '', byThisChange = false }) => ({
      rule: sourceOf(finding),
      severity: finding.severity,
      path: finding.path,
      line: lineOf(finding.path, finding.range.start),
      reason: detail,
      byThisChange,
    }));
}

function fileOf(diff: FileDiff): ReportedFile {
  const lines = 'hunks' in diff ? diff.hunks.flatMap((hunk) => hunk.lines) : [];
  const added = lines.filter(({ kind }) => kind === 'added').length;
  const removed = lines.filter(({ kind }) => kind === 'removed').length;
  return { path: diff.path, kind: diff.kind, added, removed };
}
