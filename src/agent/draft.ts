import type { AgentGap, Micros, TokenUsage } from '../domain/agent.ts';
import type { Draft, DraftProblem, DraftWish } from '../domain/draft.ts';
import type { Finding } from '../domain/finding.ts';
import type { AgentParts } from './agent-run.ts';
import { draftAnswer } from './answers/draft-answer.ts';
import type { DraftAnswer } from './answers/draft-answer.ts';
import { converse } from './conversation.ts';
import { draftFiles } from './draft-files.ts';
import { draftScope } from './draft-scope.ts';
import { findTarget, targetOfFinding, testsNear } from './draft-target.ts';
import type { DraftTarget } from './draft-target.ts';
import { limits } from './limits.ts';
import { plainWords } from './plain-words.ts';
import { draftOpening, draftSystem } from './prompts/draft.ts';
import type { DraftOpening } from './prompts/draft.ts';
import { prepareWork } from './work.ts';
import type { AgentChange, Work } from './work.ts';

export interface DraftTask extends AgentChange {
  readonly wish: Exclude<DraftWish, { kind: 'fix' }> | { readonly kind: 'fix'; readonly finding: Finding };
  /** What is wrong with it, that only others can tell; undefined: nothing. */
  readonly check: (files: Draft['files']) => Promise<DraftProblem | undefined>;
}

export type DraftOutcome =
  | {
      readonly kind: 'drafted';
      readonly files: Draft['files'];
      /** Of a model, without markup that means anything to us; so is `why`. */
      readonly title: string;
      readonly why: string;
    }
  /** The model would not, and says why. */
  | { readonly kind: 'declined'; readonly why: string }
  | { readonly kind: 'no-target' }
  | { readonly kind: 'unusable'; readonly problem: DraftProblem }
  | { readonly kind: 'gap'; readonly gap: AgentGap };

export type AgentDraft = DraftOutcome & {
  readonly tokens: TokenUsage;
  /** undefined: the price table does not know the model. */
  readonly cost: Micros | undefined;
};

/**
 * Has a model write what a person wishes. Nothing is changed anywhere: what comes back was checked, and is kept until somebody
 * confirms it.
 * @throws As `reviewWithAgent` does.
 */
export async function draftWithAgent(
  task: DraftTask,
  parts: AgentParts,
  signal: AbortSignal,
): Promise<AgentDraft> {
  const agentTask = task.wish.kind === 'fix' ? 'fix' : 'generate';
  const work = await prepareWork(agentTask, task, parts, signal);
  const { run } = work.talk;
  const outcome = await draft(task, parts, work);
  await run.step('end', task.wish.kind, outcome.kind);
  return { ...outcome, ...run.spent };
}

async function draft(task: DraftTask, parts: AgentParts, work: Work): Promise<DraftOutcome> {
  const { talk, changed } = work;
  const { files } = talk.box.desk;
  const { wish } = task;
  const target = await (wish.kind === 'fix'
    ? targetOfFinding(wish.finding, files)
    : findTarget(wish.target, changed, files));
  if (target === undefined) return { kind: 'no-target' };
  await talk.run.step('plan', wish.kind, target.path);
  const opening = await openingOf(task, target, work);
  const ground = { scope: draftScope(wish.kind, target.path, changed), files, explorer: parts.explorer };
  let earlier: DraftOpening['earlier'];
  let problem: DraftProblem | undefined;
  for (let tries: number = limits.draftTries; tries > 0; tries--) {
    const answered = await converse(talk, questionOf(task, { ...opening, earlier }, work));
    if (answered.kind === 'gap') return answered;
    const { value } = answered;
    if (value.edits.length + value.files.length === 0) return { kind: 'declined', why: words(value.why) };
    const made = await draftFiles(value, ground);
    problem = made.kind === 'problem' ? made.problem : await task.check(made.files);
    await talk.run.step('proposals', wish.kind, stepWords(value, problem));
    if (made.kind === 'made' && problem === undefined)
      return { kind: 'drafted', files: made.files, title: words(value.title), why: words(value.why) };
    if (problem !== undefined) earlier = { said: JSON.stringify(value), problem };
  }
  return { kind: 'unusable', problem: problem ?? { kind: 'changes-nothing', path: '', detail: '' } };
}

async function openingOf(
  { wish }: DraftTask,
  target: DraftTarget,
  { talk }: Work,
): Promise<Omit<DraftOpening, 'earlier'>> {
  const { files } = talk.box.desk;
  const common = { kind: wish.kind, target };
  if (wish.kind === 'fix') return { ...common, finding: wish.finding, ...noTests };
  const tests = wish.kind === 'tests' ? await testsNear(target.path, files) : [];
  const [nearest] = tests;
  const neighbour = nearest && (await files.file(nearest, 'head'));
  return { ...common, finding: undefined, instructions: wish.instructions, neighbour, tests };
}

const noTests = { instructions: '', neighbour: undefined, tests: [] } as const;

function questionOf({ wish, language, title, body }: DraftTask, opening: DraftOpening, { talk }: Work) {
  const { run, box } = talk;
  return {
    part: wish.kind,
    system: draftSystem(wish.kind, language),
    opening: draftOpening(opening, { title, body, ...box.desk }, box.fence),
    maxSteps: run.settings.maxSteps,
    answer: draftAnswer,
  };
}

function stepWords({ edits, files }: DraftAnswer, problem: DraftProblem | undefined): string {
  const what = `${edits.length} edits, ${files.length} new files`;
  return problem === undefined ? what : `${what}: ${problem.kind} ${problem.path}`;
}

function words(text: string): string {
  return plainWords(text, limits.proseLength);
}
