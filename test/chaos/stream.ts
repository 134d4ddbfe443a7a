import type { GitHub } from '../kit/github/github.ts';
import type { Delivery } from '../kit/github/webhooks/delivery.ts';
import type { Random } from './people.ts';

/** A message overtakes so many others at most. */
const window = 8;

/** The forge's messages on their bad way: some overtake others, some come twice. */
export class Stream {
  readonly #github: GitHub;
  readonly #random: Random;
  readonly #waiting: Delivery[] = [];
  sent = 0;
  sentTwice = 0;
  overtaking = 0;

  constructor(github: GitHub, random: Random) {
    this.#github = github;
    this.#random = random;
    github.webhooks.hold();
  }

  /** Sends so many of those that wait, at the same time. Settles when each has its answer, or none. */
  async send(count: number): Promise<void> {
    await this.#takeUp();
    const chosen = Array.from({ length: Math.min(count, this.#waiting.length) }, () => this.#take());
    await Promise.all(chosen.map((delivery) => this.#github.webhooks.send(delivery)));
  }

  /** The newest that was told, which was not sent before. */
  async sendNewest(): Promise<void> {
    const told = await this.#takeUp();
    const newest = told.at(-1);
    if (newest === undefined) throw new Error('nothing was told');
    this.#waiting.splice(this.#waiting.indexOf(newest), 1);
    this.sent++;
    await this.#github.webhooks.send(newest);
  }

  async sendAll(): Promise<void> {
    for (await this.#takeUp(); this.#waiting.length > 0; await this.#takeUp()) await this.send(4);
  }

  #take(): Delivery {
    const index = this.#random(Math.min(window, this.#waiting.length));
    const [delivery] = this.#waiting.splice(index, 1);
    if (delivery === undefined) throw new Error('nothing waits');
    this.sent++;
    if (index > 0) this.overtaking++;
    if (this.#random(4) === 0) {
      this.sentTwice++;
      this.#waiting.push(delivery);
    }
    return delivery;
  }

  async #takeUp(): Promise<readonly Delivery[]> {
    let all: readonly Delivery[] = [];
    await this.#github.webhooks.sendWaiting((told) => {
      all = told;
      return [];
    });
    this.#waiting.push(...all);
    return all;
  }
}
