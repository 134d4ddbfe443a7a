import { noTokens, profileOf } from '../domain/agent.ts';
import type {
  AgentGap,
  AgentStep,
  AgentTask,
  Micros,
  ModelCall,
  ModelCallOutcome,
  TokenUsage,
} from '../domain/agent.ts';
import type { AgentSettings } from '../domain/agent-settings.ts';
import { digestOf } from '../domain/digest.ts';
import { isAppError } from '../domain/errors.ts';
import type { Explorer } from '../ports/explorer.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Log } from '../ports/log.ts';
import type { Model, ModelRequest, ModelTurn, Models } from '../ports/model.ts';
import type { CallsUnderWay, Reservation, Spender } from './calls-under-way.ts';
import { limits } from './limits.ts';
import type { LinkedTickets } from './linked-tickets.ts';
import { plainWords } from './plain-words.ts';
import type { AgentMemory } from './recall.ts';
import { callOutcomeOf } from './model-failure.ts';
import { Spending } from './spending.ts';

/** What the agent is given to work with. */
export interface AgentParts {
  readonly models: Models;
  readonly ledger: Ledger;
  /** undefined: the price table does not know the model. */
  readonly priceOf: (model: string, tokens: TokenUsage) => Micros | undefined;
  readonly explorer: Explorer;
  /** That the change names; absent: none are read here. */
  readonly tickets?: LinkedTickets;
  readonly settings: AgentSettings;
  /** Shared by all that runs at the same time. */
  readonly underWay: CallsUnderWay;
  /** undefined: nothing is remembered of what people say. */
  readonly memory: AgentMemory | undefined;
  readonly now: () => Date;
  readonly log: Log;
}

/** What the work is for. `run` names it, the same in each try: what was answered in an earlier one is not paid for again. */
export type AgentSubject = Spender;

export type TurnResult =
  { readonly kind: 'turn'; readonly turn: ModelTurn } | { readonly kind: 'gap'; readonly gap: AgentGap };

/**
 * Other services count otherwise. Of code and English two tokenizers of one vendor differ by less than 1%, of Chinese by 26%,
 * and one that knows little but English makes a third more of code.
 */
const margin = 1.3;

/** One piece of the agent's work: all its calls to a model go through here, within its time and its budgets. */
export class AgentRun {
  readonly model: Model;
  readonly settings: AgentSettings;
  readonly #task: AgentTask;
  readonly #subject: AgentSubject;
  readonly #parts: AgentParts;
  readonly #spending: Spending;
  readonly #cancelled: AbortSignal;
  readonly #signal: AbortSignal;
  #nextStep: number;
  #tokens: TokenUsage = noTokens;
  #cost: Micros | undefined = 0;

  private constructor(
    task: AgentTask,
    subject: AgentSubject,
    parts: AgentParts,
    signal: AbortSignal,
    nextStep: number,
  ) {
    this.model = parts.models.of(profileOf[task]);
    this.settings = parts.settings;
    this.#task = task;
    this.#subject = subject;
    this.#parts = parts;
    this.#spending = new Spending({ ...parts, ...subject, budgets: parts.settings.budgets });
    this.#cancelled = signal;
    this.#signal = AbortSignal.any([signal, AbortSignal.timeout(parts.settings.seconds * 1000)]);
    this.#nextStep = nextStep;
  }

  /** The steps of an earlier try stay, and are added to. */
  static async start(
    task: AgentTask,
    subject: AgentSubject,
    parts: AgentParts,
    signal: AbortSignal,
  ): Promise<AgentRun> {
    const steps = await parts.ledger.steps(subject.run);
    const last = steps.reduce((most, { index }) => Math.max(most, index), -1);
    return new AgentRun(task, subject, parts, signal, last + 1);
  }

  /** Of all its answers, those of an earlier try included. */
  get spent(): { readonly tokens: TokenUsage; readonly cost: Micros | undefined } {
    return { tokens: this.#tokens, cost: this.#cost };
  }

  async step(kind: AgentStep['kind'], part: string, words: string): Promise<void> {
    const index = this.#nextStep++;
    const { run } = this.#subject;
    const line = plainWords(words, limits.listedLength);
    await this.#parts.ledger.step({ run, index, kind, part, words: line, at: this.#parts.now() });
    this.#parts.log.debug({ run, index, kind, part, words: line }, 'a step of the agent');
  }

  /**
   * The model's answer, the kept one where it was asked before.
   * @param inputTokens Of the request, as we count them.
   * @param isUsable Whether the answer is what was asked for, for the ledger.
   * @throws {AppError} `rate-limited`
   */
  async turn(
    request: ModelRequest,
    inputTokens: number,
    isUsable: (turn: ModelTurn) => boolean,
  ): Promise<TurnResult> {
    this.#cancelled.throwIfAborted();
    const key = digestOf(JSON.stringify([this.#task, this.model.profile, this.model.name, request]));
    const kept = await this.#parts.ledger.answer(this.#subject.run, key);
    if (kept !== undefined) return this.#count(kept);
    if (this.#signal.aborted) return { kind: 'gap', gap: this.#outOfTime() };
    const most = this.#mostFor(request, inputTokens);
    const over = await this.#spending.reserve(most);
    if (over !== undefined) return { kind: 'gap', gap: over };
    const startedAt = this.#parts.now();
    let turn: ModelTurn;
    try {
      turn = await this.model.turn(request, this.#signal);
    } catch (error) {
      return await this.#fail(error, most, startedAt);
    }
    const outcome = turn.outcome === 'answered' && !isUsable(turn) ? 'malformed' : turn.outcome;
    await this.#keep(most, this.#call(startedAt, outcome, turn.tokens), { request: key, turn });
    return this.#count(turn);
  }

  async #fail(error: unknown, most: Reservation, startedAt: Date): Promise<TurnResult> {
    const isOurs = this.#signal.aborted || isAppError(error, 'model-failed');
    const outcome = this.#cancelled.aborted
      ? 'cancelled'
      : this.#signal.aborted
        ? 'timed-out'
        : callOutcomeOf(error);
    await this.#keep(most, this.#call(startedAt, outcome, noTokens), undefined);
    this.#cancelled.throwIfAborted();
    if (!isOurs) throw error;
    if (this.#signal.aborted) return { kind: 'gap', gap: this.#outOfTime() };
    const detail = plainWords((isAppError(error) && error.details['why']) || '', limits.listedLength);
    return { kind: 'gap', gap: { kind: 'model-failed', outcome, detail } };
  }

  #keep(reserved: Reservation, call: ModelCall, answer: Parameters<Ledger['keep']>[1]): Promise<void> {
    return this.#spending.settle(reserved, () => this.#parts.ledger.keep(call, answer));
  }

  #call(at: Date, outcome: ModelCallOutcome, tokens: TokenUsage): ModelCall {
    const { profile, name: model } = this.model;
    const milliseconds = this.#parts.now().getTime() - at.getTime();
    const cost = this.#parts.priceOf(model, tokens);
    return { ...this.#subject, at, task: this.#task, profile, model, tokens, cost, milliseconds, outcome };
  }

  #count(turn: ModelTurn): TurnResult {
    const cost = this.#parts.priceOf(this.model.name, turn.tokens);
    this.#cost = cost === undefined || this.#cost === undefined ? undefined : this.#cost + cost;
    this.#tokens = {
      input: this.#tokens.input + turn.tokens.input,
      cachedInput: this.#tokens.cachedInput + turn.tokens.cachedInput,
      output: this.#tokens.output + turn.tokens.output,
    };
    return { kind: 'turn', turn };
  }

  #mostFor({ maxTokens }: ModelRequest, inputTokens: number): Reservation {
    const input = Math.ceil(inputTokens * margin);
    const cost = this.#parts.priceOf(this.model.name, { input, cachedInput: 0, output: maxTokens });
    return { tokens: input + maxTokens, cost };
  }

  #outOfTime(): AgentGap {
    return { kind: 'out-of-time', seconds: this.settings.seconds };
  }
}
