import { planTexts } from '../commands/plan-texts.ts';
import { shortNameOf } from '../domain/change-request.ts';
import { writeAuditHead } from '../domain/audit.ts';
import { isAppError } from '../domain/errors.ts';
import type { FixPlan, WhyExpired } from '../domain/fix-plan.ts';
import type { FixBranchJob } from '../domain/change-jobs.ts';
import { fill } from '../domain/words.ts';
import type { ForgeBranches, NewBranch } from '../ports/branches.ts';
import type { Acknowledgement, ForgeConversation } from '../ports/conversation.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { JobResult } from '../ports/queue.ts';
import type { StoreWrite } from '../ports/store.ts';
import { codeSpan, prose } from '../publish/markdown.ts';
import { planContents } from '../publish/plan-contents.ts';
import { endOfPlan, expire, tellPlanJobs, whyExpired } from '../operations/plan-expiry.ts';
import { readSettings } from '../review/read-settings.ts';
import type { ChangeSettings } from '../review/read-settings.ts';
import { answerChatJob } from './answer-chat.ts';
import { offerOf } from './fix-branch-words.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { planCommits } from './plan-commits.ts';
import { nothing } from './runner.ts';
import type { Run, Runner } from './runner.ts';
import { tellAsker } from './tell-asker.ts';

interface Task {
  readonly job: FixBranchJob;
  readonly run: Run;
  readonly plan: FixPlan;
  readonly opened: OpenedChange;
  readonly config: ChangeSettings['config'];
  readonly branches: ForgeBranches;
  readonly conversation: ForgeConversation;
}

/** How it ended, for the person who waits, and what to keep of it. */
interface Ending {
  readonly state: Extract<Acknowledgement, 'done' | 'failed'>;
  readonly body: string;
  readonly writes: readonly StoreWrite[];
}

/**
 * Carries a confirmed plan out. Its fixes are found and verified once more, and only what was shown is committed. Branch and
 * change request are found again when an attempt was cut off, and only then is the plan marked as opened.
 */
export function createOpenFixBranchRunner(parts: JobParts): Runner<'open-fix-branch'> {
  return async (job, run) => {
    const { reader, branches, conversation } = forgeOf(parts, job.change.repo.forge);
    const plan = await parts.store.plan(job.plan);
    if (plan === undefined || branches === undefined || conversation === undefined) return nothing;
    const opened = await reader.open(job.change, job.installation);
    const { config } = await readSettings(opened.settings, parts.installationSettings, parts.engine);
    const task: Task = { job, run, plan, opened, config, branches, conversation };
    const ending = await carryOut(task, parts);
    await tellAsker(job, ending, conversation);
    run.log.info({ plan: plan.id, state: ending.state }, 'fix plan carried out');
    const inChat = job.chat === undefined ? [] : [answerChatJob(job.chat, ending)];
    return { writes: ending.writes, next: [...elsewhere(task, ending), ...inChat] } satisfies JobResult;
  };
}

/** The plan may be shown in another answer than the one that tells its end. */
function elsewhere({ job: { replyTo }, plan }: Task, { writes }: Ending): JobResult['next'] {
  const { shownAt } = plan;
  const isTold = replyTo?.comment === shownAt?.comment && replyTo?.name === shownAt?.name;
  return writes.length === 0 || isTold ? [] : tellPlanJobs(plan);
}

async function carryOut(task: Task, parts: JobParts): Promise<Ending> {
  const { plan, opened, run, config } = task;
  if (plan.state === 'opened')
    return ending('done', fill(planTexts.openedBefore, config.language, namesIn(task)));
  if (plan.state === 'confirmed' && (await isCommitted(task)))
    return ending('done', fill(planTexts.openedBefore, config.language, namesIn(task)), [
      openedStep(task, undefined, parts),
    ]);
  const why = whyExpired(plan, parts.now(), opened.change);
  if (plan.state !== 'confirmed' || why !== undefined) return giveUp(task, why ?? 'head-moved', parts);
  const facts = await commitFacts(task, parts);
  const commits = await planCommits(plan, facts, { opened, config, signal: run.signal }, parts);
  if (commits === undefined) return giveUp(task, 'other-fixes', parts);
  run.signal.throwIfAborted();
  try {
    return await push(task, commits, facts.auditHead, parts);
  } catch (error) {
    // A permission or a rule of the repository: people can put it right and confirm again.
    if (!isAppError(error, 'service-refused')) throw error;
    const why = prose(error.details['why'] ?? error.message);
    return ending('failed', fill(planTexts.refused, config.language, { ...namesIn(task), why }));
  }
}

/** An attempt that was cut off may have moved the head itself. */
async function isCommitted({ job, plan, opened, branches, conversation }: Task): Promise<boolean> {
  if (!job.onOwnBranch || opened.change.head === plan.head) return false;
  const { branch } = await conversation.discussed(job.change, job.installation);
  return branches.holds(job.change, job.installation, branch, markOf(plan));
}

/** What a person is told, as far as it is known before. */
type Facts = Readonly<Record<'plan' | 'branch' | 'count', string>>;

async function commitFacts({ job, config, branches }: Task, { store }: JobParts) {
  const auditHead = writeAuditHead(await store.auditHead());
  return { by: job.by, auditHead, locale: config.language, branches };
}

async function push(
  task: Task,
  commits: NewBranch['commits'],
  auditHead: string,
  parts: JobParts,
): Promise<Ending> {
  const { job, plan, branches, conversation, config } = task;
  const { language: locale } = config;
  const { branch: own } = await conversation.discussed(job.change, job.installation);
  const name = job.onOwnBranch ? own : plan.branch;
  const branch: NewBranch = { name, head: plan.head, commits, mark: markOf(plan) };
  const facts = { ...namesIn(task), branch: codeSpan(name), count: planContents(plan, locale, codeSpan) };
  if (!job.onOwnBranch) return offer(task, { branch, target: own, auditHead, facts }, parts);
  const outcome = await branches.commit(job.change, job.installation, branch);
  if (outcome !== 'committed') return giveUp(task, 'head-moved', parts);
  return ending('done', fill(planTexts.applied, locale, facts), [openedStep(task, undefined, parts)]);
}

interface Offer {
  readonly branch: NewBranch;
  readonly target: string;
  readonly auditHead: string;
  readonly facts: Facts;
}

/** The branch, and then the change that offers it. */
async function offer(task: Task, made: Offer, parts: JobParts): Promise<Ending> {
  const { job, plan, branches, config } = task;
  const { branch, target, auditHead, facts } = made;
  const { language: locale } = config;
  const outcome = await branches.open(job.change, job.installation, branch);
  if (outcome === 'taken') return ending('failed', fill(planTexts.taken, locale, facts));
  if (outcome === 'stale') return giveUp(task, 'other-fixes', parts);
  const words = offerOf(plan, { by: job.by, auditHead, locale });
  const offered = { ...words, branch: branch.name, target };
  let number: number;
  try {
    number = await branches.offer(job.change, job.installation, offered);
  } catch (error) {
    if (!isAppError(error, 'service-refused')) throw error;
    const why = prose(error.details['why'] ?? error.message);
    return ending('failed', fill(planTexts.notOffered, locale, { ...facts, why }));
  }
  const body = fill(planTexts.opened, locale, { ...facts, change: shortNameOf({ ...job.change, number }) });
  return ending('done', body, [openedStep(task, number, parts)]);
}

/** In the last commit. */
function markOf({ id }: FixPlan): string {
  return `Autoglm-Plan: ${id}`;
}

function namesIn({ plan }: Pick<Task, 'plan'>): { readonly plan: string } {
  return { plan: codeSpan(plan.id) };
}

function ending(state: Ending['state'], body: string, writes: readonly StoreWrite[] = []): Ending {
  return { state, body, writes };
}

/** A plan that is over already says why itself. */
function giveUp({ plan, config }: Task, why: WhyExpired, { now }: JobParts): Ending {
  const isOver = plan.state !== 'confirmed';
  const end = endOfPlan(isOver ? plan : { ...plan, state: 'expired', expiredBecause: why });
  const body = [prose(end?.[config.language] ?? ''), planTexts.nothingPushed[config.language]].join(' ');
  return ending('failed', body.trim(), isOver ? [] : expire(plan, why, now()).writes);
}

function openedStep({ plan, job }: Task, offeredBy: number | undefined, { now }: JobParts): StoreWrite {
  const opened: FixPlan = { ...plan, state: 'opened', ...(offeredBy !== undefined && { offeredBy }) };
  const { by } = job;
  const who = by === undefined ? (plan.decidedBy ?? '') : by.name;
  const where = by === undefined ? 'settings' : (job.where ?? 'thread');
  const step = { plan: opened, from: plan.state, by: who, where, at: now() } as const;
  return { kind: 'plan-step', step };
}
