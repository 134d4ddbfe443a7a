import { AppError, isAppError } from '../domain/errors.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ReportedOutcome, ReviewReport } from '../domain/review-report.ts';
import type { JobResult } from '../ports/queue.ts';
import { planConclusion } from '../publish/publish.ts';
import { reportWithoutReview } from '../review/report.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { readSettings } from '../review/read-settings.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';
import { tellAwaitedJobs } from './tell-awaited.ts';
import type { JobFailure } from './worker.ts';

/**
 * Sets the status of a head whose review waits or was given up. The summary stays as the last review left it. A refusal
 * counts as a failure that may pass: nobody else would tell the author, and what was refused once, for want of a right
 * for example, may be taken a little later.
 */
export function createReportOutcomeRunner(parts: JobParts): Runner<'report-outcome'> {
  return async (payload) => {
    try {
      return await reportOutcome(payload, parts);
    } catch (error) {
      if (!isAppError(error, 'service-refused')) throw error;
      throw new AppError('service-unavailable', error.details, { cause: error });
    }
  };
}

async function reportOutcome(payload: JobPayloads['report-outcome'], parts: JobParts): Promise<JobResult> {
  const { outcome } = payload;
  if (outcome.kind === 'rate-limited' && !isWorthTelling(outcome.retryAt, parts.now())) return nothing;
  const subject = 'review' in payload ? await parts.store.review(payload.review) : payload;
  if (subject === undefined) return nothing;
  const { change, installation, head } = subject;
  const memory = await parts.store.memory(keyOfChange(change));
  // It came to its end after all: what stood in the way is not of interest any more.
  if (memory?.head === head && memory.isPublished) return nothing;
  const { reader, writer } = forgeOf(parts, change.repo.forge);
  const posted = await reader.posted(change, installation, head);
  const report = await reportOf({ change, installation, head, outcome }, memory?.review, parts);
  const context = { limits: writer.limits, markers: parts.markers, rulePages: parts.rulePages };
  const { status } = planConclusion(report, posted, { call: undefined, refused: [] }, context);
  await writer.conclude(change, installation, { summary: undefined, resolve: [], reopen: [], status });
  return outcome.kind === 'failed'
    ? { writes: [], next: await tellAwaitedJobs(change, 'failed', parts) }
    : nothing;
}

/**
 * Milliseconds. A status that waits must be set before the review goes on, or it would wait for ever beside the one that
 * the review sets.
 */
const shortestWait = 5_000;

function isWorthTelling(retryAt: string, now: Date): boolean {
  return Date.parse(retryAt) - now.getTime() >= shortestWait;
}

/** With the settings of the review before: those of now may be just what could not be read. */
async function reportOf(
  {
    change,
    installation,
    head,
    outcome,
  }: Pick<ReviewReport, 'change' | 'installation' | 'head'> & Pick<JobPayloads['report-outcome'], 'outcome'>,
  before: string | undefined,
  { store, engine, installationSettings, newId, now }: JobParts,
): Promise<ReturnType<typeof reportWithoutReview>> {
  const known = before === undefined ? undefined : await store.review(before);
  const { config } = await readSettings([], installationSettings, engine);
  const facts = {
    id: newId(),
    change: { ref: change, base: head, head },
    installation,
    config: known ?? config,
    brokenSettings: [],
    milliseconds: 0,
    createdAt: now(),
  };
  return reportWithoutReview(facts, toOutcome(outcome));
}

function toOutcome(
  outcome: JobPayloads['report-outcome']['outcome'],
): Parameters<typeof reportWithoutReview>[1] {
  return outcome.kind === 'failed' ? outcome : { kind: 'rate-limited', retryAt: new Date(outcome.retryAt) };
}

type Subject = Pick<ReviewReport, 'change' | 'installation' | 'head'> | { readonly review: string };

/** What the author of a change is told when its review, or the publication of it, does not come to its end now. */
export function outcomeJobs({ job, error, retryAt, reference }: JobFailure): readonly JobRequest[] {
  const outcome = outcomeOf(error, retryAt, reference);
  const subject = subjectOf(job);
  if (outcome === undefined || subject === undefined) return [];
  // Not the key of the change: its jobs wait for the one that failed.
  const key = `${job.key}:status`;
  return [{ kind: 'report-outcome', key, supersedes: true, payload: { ...subject, outcome } }];
}

function subjectOf(job: JobFailure['job']): Subject | undefined {
  if (job.kind === 'publish') return job.payload;
  if (job.kind !== 'review' || job.payload.expected === undefined) return undefined;
  const { change, installation, expected } = job.payload;
  return { change, installation, head: expected.head };
}

function outcomeOf(
  error: unknown,
  retryAt: Date | undefined,
  reference: string,
): Extract<ReportedOutcome, { kind: 'rate-limited' | 'failed' }> | undefined {
  if (retryAt === undefined) return { kind: 'failed', reference };
  return isAppError(error, 'rate-limited')
    ? { kind: 'rate-limited', retryAt: retryAt.toISOString() }
    : undefined;
}
