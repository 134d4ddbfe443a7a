import type { AgentGap, Micros, TokenUsage } from '../domain/agent.ts';
import type { AgentParts } from './agent-run.ts';
import { askAnswer } from './answers/ask-answer.ts';
import { unusable } from './gaps.ts';
import { converse } from './conversation.ts';
import { limits } from './limits.ts';
import { placesThatStand } from './places.ts';
import type { Place } from './places.ts';
import { plainText } from './plain-words.ts';
import { planParts } from './plan/plan.ts';
import { askOpening, askSystem } from './prompts/ask.ts';
import { prepareWork } from './work.ts';
import type { AgentChange } from './work.ts';

export interface AgentQuestion extends AgentChange {
  readonly question: string;
}

export interface AgentAnswer {
  /** Text of a stranger, without markup that means anything to us. undefined: there is none, and a gap says why. */
  readonly text: string | undefined;
  /** That it rests on. */
  readonly places: readonly Place[];
  readonly gaps: readonly AgentGap[];
  readonly tokens: TokenUsage;
  /** undefined: the price table does not know the model. */
  readonly cost: Micros | undefined;
}

/**
 * Has a model answer a question about a change.
 * @throws As `reviewWithAgent` does.
 */
export async function askAgent(
  task: AgentQuestion,
  parts: AgentParts,
  signal: AbortSignal,
): Promise<AgentAnswer> {
  const { talk, changed, recall } = await prepareWork('ask', task, parts, signal);
  const { run, box } = talk;
  const [part] = planParts([...changed.values()], talk.countTokens, run.settings.limits).parts;
  await run.step('plan', 'answer', `${changed.size} files`);
  const paths = [...changed.keys()];
  const remembered = await recall.find('answer', { paths, subjects: [], text: task.question });
  const answered = await converse(talk, {
    part: 'answer',
    system: askSystem(task.language),
    opening: askOpening(task.question, part, { ...task, ...box.desk, said: remembered }, box.fence),
    maxSteps: run.settings.maxSteps,
    answer: askAnswer,
  });
  await run.step('end', 'answer', answered.kind);
  if (answered.kind === 'gap') return { text: undefined, places: [], gaps: [answered.gap], ...run.spent };
  const { answer, places: said } = answered.value;
  const places = await placesThatStand(said, box.desk.files);
  const gaps = unusable(said.length - places.length);
  return { text: plainText(answer, limits.askedLength), places, gaps, ...run.spent };
}
