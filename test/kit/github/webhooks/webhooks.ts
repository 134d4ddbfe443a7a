import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import type { Happening } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { renderAccount } from '../render/account.ts';
import { renderRepository } from '../render/repository.ts';
import { Mailbox } from '../../forge-stand-in/webhooks/mailbox.ts';
import { post } from '../../forge-stand-in/webhooks/post.ts';
import { deliveryHeaders, type Delivery } from './delivery.ts';
import { exampleOf, overlay, type Examples } from './examples.ts';

/** Sent to every App, subscribed or not. */
const unasked = ['installation', 'installation_repositories'];

export type Webhooks = Omit<Outbox, 'tell'>;

/** What the App is told, and what became of it. */
export class Outbox extends Mailbox<Delivery> {
  readonly #world: () => World;
  readonly #examples: Examples;
  #url: string | undefined;

  constructor(world: () => World, examples: Examples) {
    super((delivery) => post(this.#url, delivery, world().now));
    this.#world = world;
    this.#examples = examples;
  }

  /** Where the bot listens. Until that is known every delivery fails. */
  point(url: string | undefined): void {
    this.#url = url;
  }

  /** Once more, with the same id, as the API or the button "Redeliver" does. */
  redeliver(delivery: Delivery): Promise<Delivery> {
    const id = this.#world().nextId();
    return this.send({ ...delivery, id, isRedelivery: true, result: undefined });
  }

  /** A delivery of something of one's own. @param secret Another one than the App's, to forge. */
  make(event: string, payload: JsonObject, secret = this.#world().app.webhookSecret): Delivery {
    return makeDelivery(this.#world(), { event, payload, secret });
  }

  tell(happening: Happening): void {
    const world = this.#world();
    if (!isSubscribed(world, happening)) return;
    const delivery = this.make(happening.event, toPayload(world, happening, this.#examples));
    this.put(delivery);
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
