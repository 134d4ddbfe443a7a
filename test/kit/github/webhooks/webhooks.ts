import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import type { Happening } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { renderAccount } from '../render/account.ts';
import { renderRepository } from '../render/repository.ts';
import { deliveryHeaders, isDelivered, send, type Delivery } from './delivery.ts';
import { exampleOf, overlay, type Examples } from './examples.ts';

/** Sent to every App, subscribed or not. */
const unasked = ['installation', 'installation_repositories'];

export type Webhooks = Omit<Outbox, 'tell'>;

/** What the App is told, and what became of it. Nothing is tried again by itself. */
export class Outbox {
  readonly #world: () => World;
  readonly #examples: Examples;
  readonly #done: Delivery[] = [];
  readonly #flying = new Set<Promise<unknown>>();
  #waiting: readonly Delivery[] = [];
  #isHeld = false;
  #url: string | undefined;

  constructor(world: () => World, examples: Examples) {
    this.#world = world;
    this.#examples = examples;
  }

  /** Where the bot listens. Until that is known every delivery fails. */
  point(url: string | undefined): void {
    this.#url = url;
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
    const world = this.#world();
    const sending = send(this.#url, delivery, world.now).then((result) => {
      const sent = { ...delivery, result };
      this.#done.push(sent);
      return sent;
    });
    this.#flying.add(sending);
    return sending.finally(() => this.#flying.delete(sending));
  }

  /** Once more, with the same id, as the API or the button "Redeliver" does. */
  redeliver(delivery: Delivery): Promise<Delivery> {
    const id = this.#world().nextId();
    return this.send({ ...delivery, id, isRedelivery: true, result: undefined });
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

  /** A delivery of something of one's own. @param secret Another one than the App's, to forge. */
  make(event: string, payload: JsonObject, secret = this.#world().app.webhookSecret): Delivery {
    return makeDelivery(this.#world(), { event, payload, secret });
  }

  tell(happening: Happening): void {
    const world = this.#world();
    if (!isSubscribed(world, happening)) return;
    const delivery = this.make(happening.event, toPayload(world, happening, this.#examples));
    if (this.#isHeld) this.#waiting = [...this.#waiting, delivery];
    else void this.send(delivery);
  }
}

function isSubscribed({ app }: World, { event, installation }: Happening): boolean {
  if (installation === undefined || installation.suspendedAt !== undefined) return unasked.includes(event);
  return unasked.includes(event) || app.events.includes(event);
}

function toPayload(world: World, happening: Happening, examples: Examples): JsonObject {
  const { event, action, repository, installation, sender, payload } = happening;
  const example = exampleOf(examples, event, action);
  const isOrganization = repository?.owner.type === 'Organization';
  return {
    ...overlay(example, {
      ...payload,
      ...(action === undefined ? {} : { action }),
      ...(repository === undefined ? {} : { repository: renderRepository(world, repository) }),
      sender: renderAccount(world, sender),
    }),
    ...('installation' in payload || installation === undefined
      ? {}
      : { installation: { id: installation.id, node_id: `MDIz${installation.id}` } }),
    ...(isOrganization ? {} : { organization: undefined }),
  };
}

function makeDelivery(
  world: World,
  {
    event,
    payload,
    secret,
  }: { readonly event: string; readonly payload: JsonObject; readonly secret: string },
): Delivery {
  const guid = randomUUID();
  const body = JSON.stringify(payload);
  const numberAt = (name: string): number | undefined => {
    const part = payload[name] as { readonly id?: number } | undefined;
    return part?.id;
  };
  return {
    id: world.nextId(),
    ...{ guid, event, body, isRedelivery: false, result: undefined },
    action: typeof payload['action'] === 'string' ? payload['action'] : undefined,
    installation: numberAt('installation'),
    repository: numberAt('repository'),
    headers: deliveryHeaders({ guid, event }, { body, secret, app: world.app.id }),
  };
}
