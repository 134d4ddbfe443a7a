import type { AnalysisPool } from '../analysis/worker/pool.ts';
import type { ChangeRequest } from '../domain/change-request.ts';
import type { Sha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { ReviewJob } from '../domain/change-jobs.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { JobResult } from '../ports/queue.ts';
import type { ChangeMemory } from '../ports/store.ts';
import type { Tracking } from '../review/identity.ts';
import { reportReview, reportWithoutReview } from '../review/report.ts';
import type { ReviewFacts } from '../review/report.ts';
import { dismissFindings } from '../review/dismiss.ts';
import { reviewOpened } from '../review/review-opened.ts';
import { agentPart, generateJobs } from './agent-part.ts';
import { announceWhenSlow } from './announce-when-slow.ts';
import { knownChecks } from './checks.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { publishJob } from './publish-job.ts';
import { readSettings } from '../review/read-settings.ts';
import type { ChangeSettings } from '../review/read-settings.ts';
import type { ReviewEngine } from '../review/review-engine.ts';
import type { Run, Runner } from './runner.ts';
import { paused, skippingSetting } from '../review/skipping-setting.ts';
import { expireAll } from '../operations/plan-expiry.ts';
import { fixSafeJobs } from './fix-safe.ts';
import { tellAwaitedJobs } from './tell-awaited.ts';

interface Task extends ChangeSettings {
  readonly job: ReviewJob;
  readonly run: Run;
  readonly opened: OpenedChange;
  readonly memory: ChangeMemory | undefined;
  /** Milliseconds of `performance.now()`. */
  readonly started: number;
}

/** Reads a change, reviews its head as it is now, and leaves the review to be published. */
export function createReviewRunner(parts: JobParts): Runner<'review'> {
  return async (job, run) => {
    const started = performance.now();
    const { reader } = forgeOf(parts, job.change.repo.forge);
    const [memory, opened, plans] = await Promise.all([
      parts.store.memory(keyOfChange(job.change)),
      reader.open(job.change, job.installation, job.expected),
      parts.store.plans(keyOfChange(job.change)),
    ]);
    const { writes, next } = await reviewHead({ job, run, opened, memory, started }, parts);
    const expired = expireAll(plans, parts.now(), opened.change);
    return { writes: [...writes, ...expired.writes], next: [...next, ...expired.next] };
  };
}

async function reviewHead(found: Omit<Task, keyof ChangeSettings>, parts: JobParts): Promise<JobResult> {
  const { job, run, opened, memory } = found;
  const { change } = opened;
  if (change.state !== 'open') return ended(change, job, parts);
  run.signal.throwIfAborted();
  const settings = await readSettings(opened.settings, parts.installationSettings, parts.engine);
  const task: Task = { ...found, ...settings };
  const setting = (await pausedSetting(job, parts)) ?? skippingSetting(opened, settings.config.review);
  if (!job.again && (await isReviewed(change.head, memory, setting, parts)))
    return without('done', job, parts);
  return setting === undefined ? review(task, parts) : skip(task, setting, parts);
}

/** Who watches it elsewhere is told that it is over. */
async function ended({ ref, state }: ChangeRequest, job: ReviewJob, parts: JobParts): Promise<JobResult> {
  const { next } = await without('failed', job, parts);
  return state === 'open'
    ? { next, writes: [] }
    : { next, writes: [{ kind: 'change-ended', change: ref, state }] };
}

/** Somebody may have asked for a review that this one took the place of. */
async function without(state: 'done' | 'failed', { change }: ReviewJob, parts: JobParts): Promise<JobResult> {
  return { writes: [], next: await tellAwaitedJobs(change, state, parts) };
}

/** Who asks for a review gets one: what is off are those that nobody asks for. */
async function pausedSetting({ change, asked }: ReviewJob, { store }: JobParts): Promise<string | undefined> {
  if (asked === true) return undefined;
  return (await store.pause(keyOfChange(change))) && paused;
}

/** Its title or a label may have kept this head from review then, and not now, or the other way round. */
async function isReviewed(
  head: Sha,
  memory: ChangeMemory | undefined,
  setting: string | undefined,
  { store }: JobParts,
): Promise<boolean> {
  if (memory?.head !== head) return false;
  const before = await store.review(memory.review);
  return (before?.outcome.kind === 'skipped') === (setting !== undefined);
}

async function review(task: Task, parts: JobParts): Promise<JobResult> {
  const { opened, config, memory, run } = task;
  await using _announcement = announceWhenSlow(task, parts);
  const input = { opened, config, memory, signal: run.signal, ...knownChecks(opened, parts) };
  const [again, dismissals] = await Promise.all([
    reviewOpened(input, engineFor(task, parts)),
    parts.store.dismissals(opened.change.ref),
  ]);
  const { reviewed, tracking } = again;
  const trustAddedSuppressions = !opened.isOutsideAuthor;
  const { review, dismissed } = dismissFindings(again, dismissals, { config, trustAddedSuppressions });
  const agent = agentPart({ ...task, before: await reviewBefore(memory, parts) }, parts);
  const facts = { ...factsOf(task, parts), agent };
  const report = reportReview(facts, { ...reviewed, review }, tracking);
  const kept = keep({ ...report, dismissed }, tracking.tracked);
  const more = [...fixSafeJobs(report, config, opened.change), ...generateJobs(report, task.job)];
  return { ...kept, next: [...kept.next, ...more] };
}

async function reviewBefore(
  memory: ChangeMemory | undefined,
  { store, agent }: JobParts,
): Promise<ReviewReport | undefined> {
  return agent && memory && (await store.review(memory.review));
}

/** One that remembers no results, where that is asked for. */
function engineFor({ job }: Task, { engine }: JobParts): Pick<ReviewEngine, 'poolFor'> {
  if (job.full !== true) return engine;
  return { poolFor: (seconds) => forgetful(engine.poolFor(seconds)) };
}

function forgetful(pool: AnalysisPool): AnalysisPool {
  return {
    analyse: (files, options) => pool.analyse(files, { ...options, fresh: true }),
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}

function skip(task: Task, setting: string, parts: JobParts): JobResult {
  const report = reportWithoutReview(factsOf(task, parts), { kind: 'skipped', setting });
  return keep(report, task.memory?.tracked ?? []);
}

function keep(report: ReviewReport, tracked: Tracking['tracked']): JobResult {
  return { writes: [{ kind: 'review', report, tracked }], next: [publishJob(report.change, report.id)] };
}

/** Only reviews that are kept count, once: one that was overtaken ends as none, and the agent's part is of the same. */
export function countReviews({ writes }: JobResult, metrics: Pick<Metrics, 'review'>): void {
  for (const write of writes)
    if (write.kind === 'review' && write.report.agent?.after === undefined) metrics.review(write.report);
}

function factsOf({ job, opened, config, broken, started }: Task, { newId, now }: JobParts): ReviewFacts {
  return {
    id: newId(),
    change: opened.change,
    installation: job.installation,
    target: opened.target,
    config,
    brokenSettings: broken,
    milliseconds: Math.round(performance.now() - started),
    agentMaySuggest: config.agent.suggestions,
    createdAt: now(),
  };
}
