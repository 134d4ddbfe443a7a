import { isAppError } from '../domain/errors.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobPayloads, JobRequest } from '../domain/job.ts';
import type { ReportedOutcome } from '../domain/review-report.ts';
import { planConclusion } from '../publish/publish.ts';
import { reportWithoutReview } from '../review/report.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { readSettings } from './read-settings.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';
import type { JobFailure } from './worker.ts';

/** Sets the status of a head whose review waits or was given up. The summary stays as the last review left it. */
export function createReportOutcomeRunner(parts: JobParts): Runner<'report-outcome'> {
  return async (payload) => {
    const { change, installation, head } = payload;
    const memory = await parts.store.memory(keyOfChange(change));
    // It came to its end after all: what stood in the way is not of interest any more.
    if (memory?.head === head) return nothing;
    const { reader, writer } = forgeOf(parts, change.repo.forge);
    const posted = await reader.posted(change, installation, head);
    const report = await reportOf(payload, memory?.review, parts);
    const context = { limits: writer.limits, markers: parts.markers, rulePages: parts.rulePages };
    const { status } = planConclusion(report, posted, { call: undefined, refused: [] }, context);
    await writer.conclude(change, installation, { summary: undefined, resolve: [], reopen: [], status });
    return nothing;
  };
}

/** With the settings of the review before: those of now may be just what could not be read. */
async function reportOf(
  { change, installation, head, outcome }: JobPayloads['report-outcome'],
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

/** What the author of a change is told when its review, or the publication of it, does not come to its end now. */
export function outcomeJobs({ job, error, retryAt, reference }: JobFailure): readonly JobRequest[] {
  if (job.kind !== 'review' || job.payload.expected === undefined) return [];
  const outcome = outcomeOf(error, retryAt, reference);
  if (outcome === undefined) return [];
  const { change, installation, expected } = job.payload;
  // Not the key of the change: its jobs wait for the one that failed.
  const key = `${keyOfChange(change)}:status`;
  return [
    {
      kind: 'report-outcome',
      key,
      supersedes: true,
      payload: { change, installation, head: expected.head, outcome },
    },
  ];
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
