import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import type { Happening } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { renderAccount } from '../render/account.ts';
import { renderRepository } from '../render/repository.ts';
import { deliveryHeaders, isDelivered, send, type Delivery } from './delivery.ts';
import { exampleKey, overlay, type Examples } from './examples.ts';

/** Sent to every App, subscribed or not. */
const unasked = ['installation', 'installation_repositories'];

export interface Webhooks {
  /** Where the bot listens. */
  point(url: string | undefined): void;
  /** From now on nothing is sent by itself: it waits in {@link waiting}. */
  hold(): void;
  /** Sends what waits, in its order, and goes on sending by itself. */
  release(): Promise<void>;
  waiting(): readonly Delivery[];
  /** Sends what waits, in the given order. What is left out of it is lost. */
  sendWaiting(order?: (waiting: readonly Delivery[]) => readonly Delivery[]): Promise<readonly Delivery[]>;
  /** Sends a delivery once more, with the same id, as the API or the button "Redeliver" does. */
  redeliver(delivery: Delivery): Promise<Delivery>;
  /** Every attempt, oldest first. */
  attempts(): readonly Delivery[];
  failed(): readonly Delivery[];
  /** When everything that was sent has its answer. */
  settled(): Promise<void>;
  /** Makes a delivery of something of one's own. @param secret Another one than the App's, to forge. */
  make(event: string, payload: JsonObject, secret?: string): Delivery;
}

export interface WebhookSource extends Webhooks {
  tell(happening: Happening): void;
}

export function createWebhooks(world: () => World, examples: Examples): WebhookSource {
  const done: Delivery[] = [];
  const flying = new Set<Promise<unknown>>();
  let waiting: Delivery[] = [];
  let isHeld = false;
  let url: string | undefined;
  const dispatch = (delivery: Delivery): Promise<Delivery> => {
    const sending = send(url, delivery, () => world().now()).then((result) => {
      const sent = { ...delivery, result };
      done.push(sent);
      return sent;
    });
    flying.add(sending);
    return sending.finally(() => flying.delete(sending));
  };
  const make: Webhooks['make'] = (event, payload, secret = world().app.webhookSecret) =>
    makeDelivery(world(), { event, payload, secret });
  const sendWaiting: Webhooks['sendWaiting'] = async (order = (all) => all) => {
    const chosen = order(waiting);
    waiting = [];
    const sent: Delivery[] = [];
    for (const delivery of chosen) sent.push(await dispatch(delivery));
    return sent;
  };
  return {
    make,
    sendWaiting,
    point: (address) => void (url = address),
    hold: () => void (isHeld = true),
    release: async () => {
      isHeld = false;
      await sendWaiting();
    },
    waiting: () => [...waiting],
    redeliver: (delivery) =>
      dispatch({ ...delivery, id: world().nextId(), isRedelivery: true, result: undefined }),
    attempts: () => [...done],
    failed: () => done.filter((delivery) => !isDelivered(delivery)),
    settled: async () => {
      while (flying.size > 0) await Promise.allSettled(flying);
    },
    tell: (happening) => {
      if (!isSubscribed(world(), happening)) return;
      const delivery = make(happening.event, toPayload(world(), happening, examples));
      if (isHeld) waiting.push(delivery);
      else void dispatch(delivery);
    },
  };
}

function isSubscribed({ app }: World, { event, installation }: Happening): boolean {
  if (installation === undefined || installation.suspendedAt !== undefined) return unasked.includes(event);
  return unasked.includes(event) || app.events.includes(event);
}

function toPayload(world: World, happening: Happening, examples: Examples): JsonObject {
  const { event, action, repository, installation, sender, payload } = happening;
  const example = examples[exampleKey(event, action)];
  if (example === undefined) throw new Error(`no example of ${exampleKey(event, action)}`);
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
