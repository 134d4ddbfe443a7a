import type { AgentGap } from '../domain/agent.ts';
import type { ChangeRef } from '../domain/change-request.ts';
import type { FixPlan, PlanState } from '../domain/fix-plan.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { JobKind, JobRequest } from '../domain/job.ts';
import type { ChangeNotice, NoticeKind } from '../domain/notice.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import type { JobResult } from '../ports/queue.ts';
import type { StoreWrite } from '../ports/store.ts';
import type { JobParts } from './job-parts.ts';
import type { Run, Runner, Runners } from './runner.ts';
import type { JobFailure } from './worker.ts';

/** The job that tells of something; not the key of the change: nothing that is told may hold up its reviews. */
export function notifyJob(notice: ChangeNotice): JobRequest {
  return { kind: 'notify', key: `notify:${keyOfChange(notice.change)}`, supersedes: false, payload: notice };
}

/** What a review that was published is told by. */
export function noticesOfReview(
  { id, change, verdict, agent }: ReviewReport,
  at: Date,
): readonly JobRequest[] {
  const notice = { change, at: at.toISOString() };
  const kinds: NoticeKind[] = ['review-finished'];
  if (verdict === 'block') kinds.push('blocking-finding');
  if (agent?.after !== undefined) kinds.push(agent.gaps.some(isFailure) ? 'agent-failed' : 'agent-finished');
  // Both parts are one review: what was told of the first is not told of the second.
  const name = agent?.after ?? id;
  return kinds.map((kind) => notifyJob({ ...notice, kind, id: `${kind}:${name}` }));
}

function isFailure({ kind }: AgentGap): boolean {
  return kind !== 'left-out' && kind !== 'unusable';
}

/** Messages say that the review is under way. */
export function noticeOfSlowReview(change: ChangeRef, at: Date): JobRequest {
  return notifyJob({ id: `moved-on:slow:${at.getTime()}`, kind: 'moved-on', change, at: at.toISOString() });
}

/** Milliseconds until a job that is given up is surely kept as such. */
const settling = 2_000;

/** They do not say so any more when the review was given up. */
export function noticesOfFailure({ job, retryAt }: JobFailure, at: Date): readonly JobRequest[] {
  if (job.kind !== 'review' || retryAt !== undefined) return [];
  const { change } = job.payload;
  const id = `moved-on:given-up:${job.id}`;
  const notBefore = new Date(at.getTime() + settling);
  return [{ ...notifyJob({ id, kind: 'moved-on', change, at: at.toISOString() }), notBefore }];
}

/** All runners, of which each tells what its writes mean for those who watch the change. */
export function tellingRunners(runners: Runners, { now }: Pick<JobParts, 'now'>): Runners {
  const all = Object.entries(runners).map(([kind, runner]) => [
    kind,
    telling(runner as Runner<JobKind>, now),
  ]);
  return Object.fromEntries(all) as Runners;
}

function telling(runner: Runner<JobKind>, now: () => Date): Runner<JobKind> {
  return async (payload: JobPayloads[JobKind], run: Run): Promise<JobResult> => {
    const result = await runner(payload, run);
    return { ...result, next: [...result.next, ...noticesOfWrites(result.writes, now())] };
  };
}

/** Exported for its test. */
export function noticesOfWrites(writes: readonly StoreWrite[], at: Date): readonly JobRequest[] {
  const plans = new Map<string, FixPlan>();
  const moved = new Map<string, ChangeRef>();
  for (const write of writes) {
    if (write.kind === 'plan-step') plans.set(write.step.plan.id, write.step.plan);
    if (write.kind === 'conflict-ended') moved.set(`moved-on:mergeable:${at.getTime()}`, write.change);
    if (write.kind === 'change-ended') moved.set(`moved-on:${write.state}:${at.getTime()}`, write.change);
  }
  const ofPlans = [...plans.values()].map(({ id, state, change }) => {
    const kind = kindOf[state];
    return notifyJob({ id: `${kind}:${id}:${state}`, kind, change, at: at.toISOString() });
  });
  const others = [...moved].map(([id, change]) =>
    notifyJob({ id, kind: 'moved-on', change, at: at.toISOString() }),
  );
  return [...ofPlans, ...others];
}

const kindOf: Readonly<Record<PlanState, ChangeNotice['kind']>> = {
  proposed: 'plan-waiting',
  opened: 'branch-opened',
  confirmed: 'moved-on',
  rejected: 'moved-on',
  expired: 'moved-on',
};
