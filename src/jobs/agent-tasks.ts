import { compareWithTickets } from './ticket-task.ts';
import type { AgentParts } from '../agent/agent-run.ts';
import { callOutcomeOf } from '../agent/model-failure.ts';
import type { AgentChange } from '../agent/work.ts';
import type { DescribeWhen, RepositoryConfig } from '../config/repository-config.ts';
import type { AgentGap, AgentTask } from '../domain/agent.ts';
import { hasDescription } from '../domain/change-description.ts';
import type { ChangeDescription } from '../domain/change-description.ts';
import type { Sha } from '../domain/ids.ts';
import type { BesideReview, TaskGap } from '../domain/review-report.ts';

/** What there is to do for a head beside its review. */
export interface TaskInput {
  /** All of it, whatever the review looks at; its `run` is that of the review. */
  readonly change: AgentChange;
  readonly head: Sha;
  readonly config: Pick<RepositoryConfig, 'agent'>;
  /** As it is known from before. */
  readonly before: BesideReview;
  readonly parts: AgentParts;
  readonly signal: AbortSignal;
}

/** What came of one task. What it leaves out stays as it was. */
export interface TaskResult {
  readonly found: Omit<BesideReview, 'taskGaps'>;
  readonly gaps: readonly AgentGap[];
}

/** undefined: it is not wanted, or done already. Each is a piece of work of its own, with a name made of that of the review. */
type BesideTask = (input: TaskInput) => Promise<TaskResult | undefined>;

const tasks: readonly (readonly [AgentTask, BesideTask])[] = [
  ['describe', describe],
  ['ticket', compareWithTickets],
];

/**
 * Does the tasks of a head beside its review, at the same time. One that fails leaves a gap of its own, and nothing else.
 * @throws The reason of `signal`, when that is aborted.
 */
export async function doBeside(input: TaskInput): Promise<BesideReview> {
  const done = await Promise.all(tasks.map(([name, task]) => attempt(name, task, input)));
  const taskGaps = done.flatMap(({ taskGaps: gaps = [] }) => gaps);
  return { ...done.reduce((all, one) => ({ ...all, ...one }), {}), taskGaps };
}

async function attempt(name: AgentTask, task: BesideTask, input: TaskInput): Promise<BesideReview> {
  const { signal, parts } = input;
  try {
    const result = await task(input);
    if (result === undefined) return {};
    const { found, gaps } = result;
    parts.log.info(
      { task: name, head: input.head, gaps: gaps.map(({ kind }) => kind) },
      'task of the agent done',
    );
    return { ...found, taskGaps: gaps.map((gap): TaskGap => ({ task: name, gap })) };
  } catch (error) {
    signal.throwIfAborted();
    parts.log.warn({ task: name, head: input.head, err: error }, 'task of the agent failed');
    const gap: AgentGap = { kind: 'model-failed', outcome: callOutcomeOf(error), detail: '' };
    return { taskGaps: [{ task: name, gap }] };
  }
}

export function besideOf({ description, tickets, taskGaps }: BesideReview): BesideReview {
  return { ...(description && { description }), ...(tickets && { tickets }), ...(taskGaps && { taskGaps }) };
}

interface NewHead {
  readonly isOfThisHead: boolean;
  /** Of the change, by its author. */
  readonly body: string;
  readonly when: DescribeWhen;
}

/**
 * What was found of the head before goes on being told until it is known anew. What was missed of it does not, nor is anything
 * proposed to an author who has written something meanwhile. Where nothing is to be described any more, that goes.
 */
export function carryBeside(
  agent: BesideReview | undefined,
  { isOfThisHead, body, when }: NewHead,
): BesideReview {
  const { taskGaps = [], description, ...found } = besideOf(agent ?? {});
  const known = when === 'off' ? undefined : description;
  const missed = taskGaps.filter(({ task }) => when !== 'off' || task !== 'describe');
  return {
    ...found,
    ...(known && { description: hasDescription(body) ? withoutProposal(known) : known }),
    ...(isOfThisHead && missed.length > 0 && { taskGaps: missed }),
  };
}

function withoutProposal({ proposal: _answered, ...description }: ChangeDescription): ChangeDescription {
  return description;
}

async function describe(input: TaskInput): Promise<TaskResult | undefined> {
  const { change, head, config, before, parts, signal } = input;
  const { describe: when, labels } = config.agent;
  const known = before.description;
  if (when === 'off' || known?.head === head || (known !== undefined && when === 'once')) return undefined;
  // Read into memory when there is something to describe, see `generate`.
  const { describeWithAgent } = await import('../agent/describe.ts');
  const task = { ...change, run: `describe:${change.run}`, head, labels };
  const { description, gaps } = await describeWithAgent(task, parts, signal);
  return { found: { ...(description && { description }) }, gaps };
}
