import { setTimeout as sleep } from 'node:timers/promises';
import { startBot } from '../kit/bot.ts';
import type { Bot, BotOptions } from '../kit/bot.ts';
import type { KillPoint } from './kill-points.ts';

const mostRefusals = 3;

interface Order {
  readonly point: KillPoint;
  readonly carriedOut: () => void;
}

/** Starts the bot again and again on one folder, and ends it where it is told to. */
export class Killer {
  readonly kills = new Map<KillPoint, number>();
  /** What a bot said that ended instead of starting. */
  readonly refusedStarts: string[] = [];
  readonly #options: BotOptions;
  #order: Order | undefined;
  #starting: Promise<Bot> | undefined;
  #bot: Bot | undefined;

  constructor(options: BotOptions) {
    this.#options = options;
  }

  /** The bot that runs; undefined: none does. */
  get bot(): Bot | undefined {
    return this.#bot;
  }

  /** The next time the bot is at this point it ends. Settles when it has. */
  arm(point: KillPoint): Promise<void> {
    return new Promise((carriedOut) => (this.#order = { point, carriedOut }));
  }

  /** As a supervisor does it: a start that is refused is tried again. */
  async start(): Promise<Bot> {
    this.#starting = this.#startUntilItRuns();
    this.#bot = await this.#starting;
    return this.#bot;
  }

  async #startUntilItRuns(): Promise<Bot> {
    for (let left = mostRefusals; ; left--) {
      try {
        return await startBot(this.#options);
      } catch (error) {
        if (left === 0) throw error;
        this.refusedStarts.push(String(error));
        await sleep(1_000);
      }
    }
  }

  /** Ends the bot if it is to be ended here, and says so. It is given the time to start, that there is one to end. */
  async isEndedAt(point: KillPoint): Promise<boolean> {
    const order = this.#order;
    if (order?.point !== point) return false;
    this.#order = undefined;
    const bot = await this.#starting;
    if (bot === undefined) throw new Error('there is no bot');
    this.#bot = undefined;
    bot.kill('SIGKILL');
    await bot.ended;
    this.kills.set(point, (this.kills.get(point) ?? 0) + 1);
    order.carriedOut();
    return true;
  }

  /** In an orderly way. */
  async stop(): Promise<void> {
    const bot = this.#bot;
    this.#bot = undefined;
    await bot?.[Symbol.asyncDispose]();
  }
}
