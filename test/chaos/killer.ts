import type { Bot } from '../kit/bot.ts';
import type { KillPoint } from './kill-points.ts';

interface Order {
  readonly point: KillPoint;
  readonly carriedOut: () => void;
}

/** Starts the bot again and again on one folder, and ends it where it is told to. */
export class Killer {
  readonly kills = new Map<KillPoint, number>();
  readonly #startBot: () => Promise<Bot>;
  #order: Order | undefined;
  /** From the moment a bot is started until it is ended. */
  #starting: Promise<Bot> | undefined;
  #bot: Bot | undefined;

  constructor(start: () => Promise<Bot>) {
    this.#startBot = start;
  }

  /** The bot that runs; undefined: none does. */
  get bot(): Bot | undefined {
    return this.#bot;
  }

  /** The next time the bot is at this point it ends. Settles when it has. */
  arm(point: KillPoint): Promise<void> {
    return new Promise((carriedOut) => (this.#order = { point, carriedOut }));
  }

  async start(): Promise<Bot> {
    if (this.#starting !== undefined) throw new Error('a bot runs already');
    const starting = this.#startBot();
    this.#starting = starting;
    const bot = await starting;
    if (this.#starting === starting) this.#bot = bot;
    return bot;
  }

  /**
   * Ends the bot if it is to be ended here, and says so. It is given the time to start, that there is one to end.
   * While there is none, what is heard is an echo of the one before, whose end is no new one.
   */
  async isEndedAt(point: KillPoint): Promise<boolean> {
    const order = this.#order;
    const starting = this.#starting;
    if (order?.point !== point || starting === undefined) return false;
    this.#order = undefined;
    const bot = await starting;
    this.#bot = undefined;
    bot.kill('SIGKILL');
    await bot.ended;
    this.#starting = undefined;
    this.kills.set(point, (this.kills.get(point) ?? 0) + 1);
    order.carriedOut();
    return true;
  }

  /** In an orderly way. */
  async stop(): Promise<void> {
    const bot = this.#bot;
    this.#bot = undefined;
    await bot?.[Symbol.asyncDispose]();
    this.#starting = undefined;
  }
}
