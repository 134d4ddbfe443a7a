import { inParallel } from '../agent/in-parallel.ts';
import type { AgentReview, AgentReviewTask } from '../agent/review.ts';
import type { Told } from '../agent/sift.ts';
import type { AgentChange } from '../agent/work.ts';
import { noTokens } from '../domain/agent.ts';
import type { AgentGap } from '../domain/agent.ts';
import type { Dismissal } from '../domain/dismissal.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { Finding } from '../domain/finding.ts';
import { keyOfChange } from '../domain/job.ts';
import type { GenerateJob } from '../domain/agent-jobs.ts';
import type { BesideReview, ReportedAgent, ReviewReport } from '../domain/review-report.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { JobResult } from '../ports/queue.ts';
import type { ChangeMemory } from '../ports/store.ts';
import { dismissFindings } from '../review/dismiss.ts';
import { readSettings } from '../review/read-settings.ts';
import type { ChangeSettings } from '../review/read-settings.ts';
import type { ReviewedChange } from '../review/review-change.ts';
import { reportReview } from '../review/report.ts';
import { reviewOpened } from '../review/review-opened.ts';
import type { Generate } from '../review/review-opened.ts';
import { agentAtChange } from './agent-at-change.ts';
import { besideOf, doBeside } from './agent-tasks.ts';
import { runChecks } from './checks.ts';
import { forgeOf } from './job-parts.ts';
import type { AgentMeans, JobParts } from './job-parts.ts';
import { publishJob } from './publish-job.ts';
import { nothing } from './runner.ts';
import type { Run, Runner } from './runner.ts';

interface Task extends ChangeSettings {
  readonly job: GenerateJob;
  readonly run: Run;
  /** The rules' part. */
  readonly report: ReviewReport;
  readonly memory: ChangeMemory;
  readonly opened: OpenedChange;
  readonly dismissals: readonly Dismissal[];
  readonly means: AgentMeans;
}

/**
 * Has the agent look at a head that the rules have reviewed, and leaves both parts together as the review of that head. It
 * writes nothing else, whatever its model says.
 */
export function createGenerateRunner(parts: JobParts): Runner<'generate'> {
  return async (job, run) => {
    const report = await parts.store.review(job.review);
    if (report === undefined) return nothing;
    const memory = await parts.store.memory(keyOfChange(report.change));
    // Another review took its place, and asks for the agent itself.
    if (memory?.review !== job.review) return nothing;
    const { agent: means } = parts;
    if (means === undefined || job.givenUp !== undefined) return giveUp(report, memory, job, parts);
    const { reader } = forgeOf(parts, report.change.repo.forge);
    const [opened, dismissals] = await Promise.all([
      reader.open(report.change, report.installation, report),
      parts.store.dismissals(report.change),
    ]);
    // So will that of the new head.
    if (opened.change.head !== report.head || opened.change.state !== 'open') return nothing;
    const settings = await readSettings(opened.settings, parts.installationSettings, parts.engine);
    return generate({ ...settings, job, run, report, memory, opened, dismissals, means }, parts);
  };
}

async function generate(task: Task, parts: JobParts): Promise<JobResult> {
  const { config, opened, memory, report, run } = task;
  // It brings the parsers along: most of the memory of a server that has no model would be theirs.
  const { reviewWithAgent } = await import('../agent/review.ts');
  let done: AgentReview | undefined;
  let beside: BesideReview = {};
  const ask: Generate = async (byRules, carried) => {
    const change = changeOf(task, byRules);
    const agent = agentAtChange({ ...task, log: run.log }, parts);
    const review = async (): Promise<void> => {
      const told = { diffs: await diffsToShow(task, byRules), ...toldBefore(task, carried) };
      done = await reviewWithAgent({ ...change, ...told }, agent, run.signal);
    };
    const more = async (): Promise<void> => {
      const { head } = report;
      const before = report.agent ?? {};
      beside = await doBeside({ change, head, config, before, parts: agent, signal: run.signal });
    };
    await inParallel([review, more], 2, (work) => work());
    return done?.findings ?? [];
  };
  const input = { opened, config, memory, signal: run.signal, generate: ask, ...runChecks(task, parts) };
  const again = await reviewOpened(input, parts.engine);
  const trustAddedSuppressions = !opened.isOutsideAuthor;
  const { review, dismissed } = dismissFindings(again, task.dismissals, { config, trustAddedSuppressions });
  const agent = { ...endOf(report, done?.gaps ?? []), ...tookOf(done, task), ...beside };
  const facts = { ...factsOf(task, parts), agent };
  const both = reportReview(facts, { ...again.reviewed, review }, again.tracking);
  run.log.info({ head: report.head, ...countsOf(done) }, 'agent done');
  return keep({ ...likeBefore(both, report), dismissed }, again.tracking.tracked);
}

function countsOf(done: AgentReview | undefined): Readonly<Record<string, unknown>> {
  const { findings = [], dropped = [], gaps = [], tokens, cost } = done ?? {};
  return {
    findings: findings.length,
    dropped: dropped.length,
    gaps: gaps.map(({ kind }) => kind),
    tokens,
    cost,
  };
}

/** After some pushes only what they changed. */
async function diffsToShow(
  { report, opened }: Task,
  { diffs }: Pick<ReviewedChange, 'diffs'>,
): Promise<readonly FileDiff[]> {
  const since = report.agent?.lookedAt;
  const moved = since === undefined ? undefined : await opened.changesSince(since);
  if (moved === undefined) return diffs;
  const changed = new Set(moved.map(({ path }) => path));
  return diffs.filter(({ path }) => changed.has(path));
}

function changeOf({ job, report, opened, config }: Task, byRules: ReviewedChange): AgentChange {
  const { title, body } = opened.change;
  return {
    ...{ run: job.run, repository: report.change.repo, change: report.change, title, body },
    ...{ language: config.language, diffs: byRules.diffs, texts: byRules.texts },
    ruleFindings: byRules.review.findings,
    isIncluded: (path) => config.isIncluded(path),
  };
}

function toldBefore(
  { dismissals, memory }: Task,
  carried: readonly Finding[],
): Pick<AgentReviewTask, 'known' | 'dismissed'> {
  const away = new Set(dismissals.map(({ id }) => id));
  return {
    known: carried.flatMap(({ path, origin, what }) =>
      origin.kind === 'agent' ? [{ path, quote: origin.quote, what: what.en }] : [],
    ),
    dismissed: memory.tracked.filter(({ id }) => away.has(id)).flatMap(toldOf),
  };
}

function toldOf({ path, claim }: TrackedFinding): readonly Told[] {
  return claim === undefined ? [] : [{ path, quote: claim.quote, what: claim.what.en }];
}

function endOf(report: ReviewReport, gaps: readonly AgentGap[]): ReportedAgent {
  const { comments = 0, ...agent } = report.agent ?? {};
  return { ...besideOf(agent), state: 'done', gaps, comments, after: report.id };
}

function tookOf(done: AgentReview | undefined, { means }: Task): Pick<ReportedAgent, 'took'> {
  const { input, output } = done?.tokens ?? noTokens;
  return input + output === 0
    ? {}
    : { took: { model: means.models.of('review').name, tokens: input + output } };
}

function factsOf({ opened, config, broken, report }: Task, { newId, now }: JobParts) {
  return {
    id: newId(),
    ...{ change: opened.change, installation: report.installation, target: opened.target, config },
    ...{ brokenSettings: broken, milliseconds: report.milliseconds, createdAt: now() },
    agentMaySuggest: config.agent.suggestions,
  };
}

/** It is the same review as that of the rules, told to its end: what was news there is news still. */
function likeBefore(both: ReviewReport, before: ReviewReport): ReviewReport {
  const news = new Map(before.findings.map(({ id, news }) => [id, news]));
  const gone = new Map(before.gone.map(({ id, isNews }) => [id, isNews]));
  return {
    ...both,
    findings: both.findings.map((one) => ({ ...one, news: news.get(one.id) ?? one.news })),
    gone: both.gone.map((one) => ({ ...one, isNews: gone.get(one.id) ?? one.isNews })),
  };
}

function keep(report: ReviewReport, tracked: readonly TrackedFinding[]): JobResult {
  return { writes: [{ kind: 'review', report, tracked }], next: [publishJob(report.change, report.id)] };
}

/** The rules' part stands, and says that the other one is missing. */
function giveUp(
  report: ReviewReport,
  { tracked }: ChangeMemory,
  { givenUp = '' }: GenerateJob,
  { newId, now }: JobParts,
): JobResult {
  const gap: AgentGap = { kind: 'model-failed', outcome: 'unreachable', detail: givenUp };
  const { outcome } = report;
  const ended: ReviewReport = {
    ...report,
    id: newId(),
    agent: endOf(report, [gap]),
    outcome: outcome.kind === 'reviewed' ? { kind: 'partial', files: [] } : outcome,
    createdAt: now().toISOString(),
  };
  return keep(ended, tracked);
}
