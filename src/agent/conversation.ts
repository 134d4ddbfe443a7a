import type { AgentGap, ModelCallOutcome } from '../domain/agent.ts';
import type { ModelMessage, ModelRequest, ModelTurn } from '../ports/model.ts';
import type { AgentRun } from './agent-run.ts';
import type { AnswerFormat, ReadAnswer } from './answers/answer-format.ts';
import { limits } from './limits.ts';
import type { CountTokens } from './token-counter.ts';
import { answerTools } from './tools/answer-tools.ts';
import type { Toolbox } from './tools/answer-tools.ts';

export interface Question<Value> {
  /** Of the plan, for who watches. */
  readonly part: string;
  /** Only our words. */
  readonly system: string;
  readonly opening: string;
  readonly maxSteps: number;
  readonly answer: AnswerFormat<Value>;
}

export type Answered<Value> =
  { readonly kind: 'answered'; readonly value: Value } | { readonly kind: 'gap'; readonly gap: AgentGap };

export interface Talk {
  readonly run: AgentRun;
  readonly box: Toolbox;
  readonly countTokens: CountTokens;
}

const lastCall = 'There are no more tools from here on. Answer now with what you know.';

/** Asks a model, and gives it what it wants to read, until it answers: at most so many turns, the last without tools. */
export async function converse<Value>(talk: Talk, question: Question<Value>): Promise<Answered<Value>> {
  const conversation = new Conversation(talk, question);
  for (let left = question.maxSteps; left > 0; left--) {
    const answered = await conversation.next(left);
    if (answered !== undefined) return answered;
  }
  return { kind: 'gap', gap: conversation.failure };
}

class Conversation<Value> {
  readonly #talk: Talk;
  readonly #question: Question<Value>;
  readonly #messages: ModelMessage[] = [];
  #tokens = 0;
  #isRepaired = false;
  /** What is told when no turn is left. */
  failure: AgentGap;

  constructor(talk: Talk, question: Question<Value>) {
    this.#talk = talk;
    this.#question = question;
    this.failure = { kind: 'out-of-steps', steps: question.maxSteps };
    const standing = [question.system, question.answer.schema, talk.box.tools];
    this.#tokens = talk.countTokens(JSON.stringify(standing));
    this.#add({ from: 'user', text: question.opening });
  }

  /** One turn. undefined: go on. */
  async next(turnsLeft: number): Promise<Answered<Value> | undefined> {
    const { run, box } = this.#talk;
    const { toolCalls, limits: most } = run.settings;
    const hasTools = toolCalls && !this.#isRepaired && this.#tokens < most.conversationTokens;
    const offered = turnsLeft > 1 && hasTools ? box.tools : [];
    if (offered.length === 0 && this.#messages.at(-1)?.from === 'tools')
      this.#add({ from: 'user', text: lastCall });
    const request = this.#request(offered.map(({ description }) => description));
    const isUsable = (turn: ModelTurn): boolean =>
      (turn.tools.length > 0 && offered.length > 0) || this.#read(turn).kind === 'read';
    const result = await run.turn(request, this.#tokens, isUsable);
    if (result.kind === 'gap') return result;
    const { turn } = result;
    await run.step('turn', this.#question.part, wordsFor(turn));
    if (turn.outcome !== 'answered') return failed(turn.outcome, '');
    if (turn.tools.length === 0 || offered.length === 0) return this.#conclude(turn);
    await this.#answerTools(turn);
    return undefined;
  }

  #request(offered: ModelRequest['tools']): ModelRequest {
    const { system, answer } = this.#question;
    return {
      system,
      messages: [...this.#messages],
      tools: offered,
      answer: { name: answer.name, schema: answer.schema },
      maxTokens: this.#talk.run.settings.limits.answerTokens,
    };
  }

  async #answerTools(turn: ModelTurn): Promise<void> {
    const { run, box } = this.#talk;
    // As if it had asked for no more: each one that it is reminded of has to be answered.
    const asked = turn.tools.slice(0, run.settings.limits.toolsPerTurn);
    const { answers, refused } = await answerTools(asked, box);
    this.#add({ from: 'model', text: turn.text, tools: asked });
    this.#add({ from: 'tools', answers });
    const names = asked.map(({ name }) => name.slice(0, 40)).join(', ');
    await run.step('tool', this.#question.part, `${names}${refused > 0 ? ` (refused: ${refused})` : ''}`);
  }

  /** An answer that cannot be read is asked for once more. */
  #conclude(turn: ModelTurn): Answered<Value> | undefined {
    const read = this.#read(turn);
    if (read.kind === 'read') return { kind: 'answered', value: read.value };
    if (this.#isRepaired) return failed('malformed', read.why);
    this.#isRepaired = true;
    if (turn.tools.length === 0) this.failure = failed('malformed', read.why).gap;
    const said = turn.text.slice(0, limits.repairLength) || '(nothing)';
    this.#add({ from: 'model', text: said, tools: [] });
    this.#add({
      from: 'user',
      text: `This answer cannot be read: ${read.why}. Answer again, with JSON of the schema and nothing else.`,
    });
    return undefined;
  }

  #read(turn: ModelTurn): ReadAnswer<Value> {
    return this.#question.answer.read(turn.text);
  }

  #add(message: ModelMessage): void {
    this.#messages.push(message);
    this.#tokens += this.#talk.countTokens(JSON.stringify(message));
  }
}

function failed(outcome: ModelCallOutcome, detail: string): { readonly kind: 'gap'; readonly gap: AgentGap } {
  return { kind: 'gap', gap: { kind: 'model-failed', outcome, detail } };
}

function wordsFor({ outcome, tools, tokens }: ModelTurn): string {
  const what = tools.length > 0 ? `asks for ${tools.length} tools` : outcome;
  return `${what}; ${tokens.input} tokens in, ${tokens.output} out`;
}
