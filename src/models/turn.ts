import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelProfile } from '../domain/agent.ts';
import { AppError } from '../domain/errors.ts';
import type { Model, ModelRequest, ModelTurn } from '../ports/model.ts';
import { createAsk } from './ask.ts';
import type { Ask, Manner } from './ask.ts';
import { failureOf, final } from './failure.ts';
import type { Failure } from './failure.ts';
import type { ModelsOptions } from './models.ts';

/** What some services say to a form of answer that they do not know. */
const refusals: readonly (number | undefined)[] = [400, 422];

export function createTurn(profile: ModelProfile, options: ModelsOptions): Model['turn'] {
  const turns = new Turns(createAsk(profile, options.settings), profile, options);
  return (request, signal) => turns.turn(request, signal);
}

/** One request after the other to one model, each made again where that helps. */
class Turns {
  readonly #ask: Ask;
  readonly #name: string;
  readonly #options: ModelsOptions;
  #manner: Manner;

  constructor(ask: Ask, profile: ModelProfile, options: ModelsOptions) {
    this.#ask = ask;
    this.#name = options.settings.profiles[profile].name;
    this.#options = options;
    this.#manner = { way: options.settings.answers, lengthBy: 'max_tokens' };
  }

  async turn(request: ModelRequest, signal: AbortSignal): Promise<ModelTurn> {
    for (let tries = 0; ; tries++) {
      const result = await this.#inSomeWay(request, signal);
      if (!('why' in result)) return result;
      await this.#waitAfter(result, tries, signal);
    }
  }

  async #inSomeWay(request: ModelRequest, signal: AbortSignal): Promise<ModelTurn | Failure> {
    const manner = this.#manner;
    const result = await this.#attempt(request, manner, signal);
    if (!('why' in result) || !refusals.includes(result.status)) return result;
    if (result.parameter !== 'max_tokens' || manner.lengthBy !== 'max_tokens') {
      const isInFullForm = manner.way === 'schema' && request.answer !== undefined;
      return isInFullForm ? this.#inLessForm(request, result, signal) : result;
    }
    if (this.#learns({ lengthBy: 'max_completion_tokens' }))
      this.#options.log.info(
        { model: this.#name, why: result.why },
        'a model is told the length of its answer by `max_completion_tokens` from now on',
      );
    return this.#inSomeWay(request, signal);
  }

  /** What takes no schema may take less. */
  async #inLessForm(
    request: ModelRequest,
    refused: Failure,
    signal: AbortSignal,
  ): Promise<ModelTurn | Failure> {
    const less = await this.#attempt(request, { ...this.#manner, way: 'object' }, signal);
    if ('why' in less) return refused;
    if (this.#learns({ way: 'object' }))
      this.#options.log.warn(
        { model: this.#name, why: refused.why },
        'a model takes no schema of an answer: it is told in words from now on',
      );
    return less;
  }

  /** Another request may have learnt the same meanwhile, or something else, which stays. */
  #learns(news: Partial<Manner>): boolean {
    const before = this.#manner;
    this.#manner = { ...before, ...news };
    return before.way !== this.#manner.way || before.lengthBy !== this.#manner.lengthBy;
  }

  async #attempt(request: ModelRequest, manner: Manner, signal: AbortSignal): Promise<ModelTurn | Failure> {
    const { settings, now } = this.#options;
    const deadline = AbortSignal.timeout(settings.timeoutSeconds * 1_000);
    try {
      return await this.#ask(request, manner, AbortSignal.any([signal, deadline]));
    } catch (error) {
      if (signal.aborted) return cancelled;
      if (deadline.aborted) return final('timed-out', `no answer within ${settings.timeoutSeconds} s`);
      return failureOf(error, now());
    }
  }

  /** @throws {AppError} when it is not worth while */
  async #waitAfter(failure: Failure, tries: number, signal: AbortSignal): Promise<void> {
    const { settings, log, now, retryWait = 1_000 } = this.#options;
    const most = settings.waitSeconds * 1_000;
    const wait = failure.wait ?? Math.min(most, retryWait * 2 ** tries);
    if (failure.isPassing && wait > most) throw limited(this.#name, new Date(now().getTime() + wait));
    if (!failure.isPassing || tries >= settings.retries) throw failed(this.#name, failure);
    log.info({ model: this.#name, why: failure.why, wait }, 'a model is asked again');
    await sleep(wait, undefined, { signal }).catch(() => {
      throw failed(this.#name, cancelled);
    });
  }
}

const cancelled = final('cancelled', 'its answer is not wanted any more');

/** Without a cause: that of the library holds all that was sent, and causes are logged. */
function failed(model: string, { outcome, why }: Failure): AppError {
  return new AppError('model-failed', { model, outcome, why });
}

function limited(model: string, retryAt: Date): AppError {
  return new AppError('rate-limited', { service: `The model ${model}`, retryAt: retryAt.toISOString() });
}
