import { keyOfChange } from '../domain/job.ts';
import type { ReviewJob } from '../domain/change-jobs.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ReportedAgent, ReviewReport } from '../domain/review-report.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { OpenedChange } from '../ports/forge.ts';
import { carryBeside } from './agent-tasks.ts';
import type { JobParts } from './job-parts.ts';

export interface AgentQuestion {
  readonly job: ReviewJob;
  readonly opened: OpenedChange;
  readonly config: Pick<RepositoryConfig, 'agent' | 'maxInlineComments'>;
  /** The review before; undefined: none is known. */
  readonly before: ReviewReport | undefined;
}

/**
 * What the agent is to do with a head that the rules have reviewed; undefined: there is no agent, or it is not wanted. A head
 * that it has looked at is not looked at again unless that is asked for, and after some pushes only at what they changed.
 */
export function agentPart(
  { job, opened, config, before }: AgentQuestion,
  { agent }: Pick<JobParts, 'agent'>,
): ReportedAgent | undefined {
  if (agent === undefined || !config.agent.review) return undefined;
  const comments = Math.min(config.agent.comments, config.maxInlineComments);
  const known = before?.agent;
  const isOfThisHead = before?.head === opened.change.head;
  const isComplete = known?.state === 'done' && known.gaps.length === 0;
  const at = { isOfThisHead, body: opened.change.body, when: config.agent.describe };
  const beside = job.full === true ? {} : carryBeside(known, at);
  if (isOfThisHead && isComplete && job.full !== true)
    return { state: 'done', gaps: [], comments, ...beside, ...(known.took && { took: known.took }) };
  const isWelcome = !opened.isOutsideAuthor || config.agent.outsideAuthors || job.withAgent === true;
  const isUnderWay = isOfThisHead && known?.state === 'waiting';
  if (!isWelcome && !isUnderWay) return { state: 'not-asked', gaps: [], comments, ...beside };
  const lookedAt = isComplete && !isOfThisHead ? before?.head : known?.lookedAt;
  const isAnew = job.full === true || lookedAt === undefined;
  return { state: 'waiting', gaps: [], comments, ...beside, ...(!isAnew && { lookedAt }) };
}

/** Its key is not the change's: whatever else is to be done for it does not wait for a model. */
export function generateJobs(
  { id, change, head, agent }: ReviewReport,
  { full }: ReviewJob,
): readonly JobRequest[] {
  if (agent?.state !== 'waiting') return [];
  const run = full === true ? id : `${keyOfChange(change)}@${head}`;
  return [
    { kind: 'generate', key: `agent:${keyOfChange(change)}`, supersedes: true, payload: { review: id, run } },
  ];
}
