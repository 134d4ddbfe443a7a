import type { DeliveryResult } from './post.ts';

export interface Sendable {
  /** undefined: not sent yet. */
  readonly result: DeliveryResult | undefined;
}

export function isDelivered({ result }: Sendable): boolean {
  return result !== undefined && result.code >= 200 && result.code < 300;
}

/** Messages to the bot, and what became of them. Nothing is tried again by itself. */
export class Mailbox<Delivery extends Sendable> {
  readonly #post: (delivery: Delivery) => Promise<DeliveryResult>;
  readonly #done: Delivery[] = [];
  readonly #flying = new Set<Promise<unknown>>();
  #waiting: readonly Delivery[] = [];
  #isHeld = false;

  constructor(post: (delivery: Delivery) => Promise<DeliveryResult>) {
    this.#post = post;
  }

  /** From now on nothing is sent by itself: it waits in {@link waiting}. */
  hold(): void {
    this.#isHeld = true;
  }

  /** Sends what waits, in its order, and goes on sending by itself. */
  async release(): Promise<void> {
    this.#isHeld = false;
    await this.sendWaiting();
  }

  waiting(): readonly Delivery[] {
    return this.#waiting;
  }

  /** Sends what waits, one after the other. @param order Which of it, in which order; what it leaves out is lost. */
  async sendWaiting(
    order: (waiting: readonly Delivery[]) => readonly Delivery[] = (all) => all,
  ): Promise<readonly Delivery[]> {
    const chosen = order(this.#waiting);
    this.#waiting = [];
    const sent: Delivery[] = [];
    for (const delivery of chosen) sent.push(await this.send(delivery));
    return sent;
  }

  /** Sends it as it is, whether or not it was sent before. */
  send(delivery: Delivery): Promise<Delivery> {
    const sending = this.#post(delivery).then((result) => {
      const sent = { ...delivery, result };
      this.#done.push(sent);
      return sent;
    });
    this.#flying.add(sending);
    return sending.finally(() => this.#flying.delete(sending));
  }

  /** Every attempt, oldest first. */
  attempts(): readonly Delivery[] {
    return [...this.#done];
  }

  failed(): readonly Delivery[] {
    return this.#done.filter((delivery) => !isDelivered(delivery));
  }

  /** When everything that was sent has its answer. */
  async settled(): Promise<void> {
    while (this.#flying.size > 0) await Promise.allSettled(this.#flying);
  }

  protected put(delivery: Delivery): void {
    if (this.#isHeld) this.#waiting = [...this.#waiting, delivery];
    else void this.send(delivery);
  }
}
