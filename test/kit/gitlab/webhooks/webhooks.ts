import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { Mailbox, type Sendable } from '../../forge-stand-in/webhooks/mailbox.ts';
import { post } from '../../forge-stand-in/webhooks/post.ts';
import { wants } from '../model/hooks.ts';
import type { Happening, Hook } from '../model/types.ts';
import type { World } from '../model/world.ts';

/** One message to a hook, and what became of it. */
export interface Delivery extends Sendable {
  readonly id: number;
  readonly hook: Hook | undefined;
  readonly event: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Webhooks = Omit<Outbox, 'tell'>;

/** What the hooks are told, and what became of it. */
export class Outbox extends Mailbox<Delivery> {
  readonly #world: () => World;
  #url: string | undefined;

  constructor(world: () => World) {
    super((delivery) => post(this.addressOf(delivery), delivery, world().now));
    this.#world = world;
  }

  /** Where the bot listens: the address of the hooks of the projects that a test makes. */
  point(url: string | undefined): void {
    this.#url = url;
    for (const { hooks } of this.#world().projects.values()) {
      for (const hook of hooks) if (hook.isOfScene) hook.url = url;
    }
  }

  address(): string | undefined {
    return this.#url;
  }

  /** Once more, with the same key but as another event, as the button "Resend" does. */
  redeliver(delivery: Delivery): Promise<Delivery> {
    const headers = { ...delivery.headers, 'X-Gitlab-Event-UUID': randomUUID() };
    return this.send({ ...delivery, headers, id: this.#world().nextId(), result: undefined });
  }

  /** A delivery of something of one's own. @param token Another one than the hooks', to forge. */
  make(event: string, payload: JsonObject, token = this.#world().webhookSecret): Delivery {
    return this.#make(event, payload, { hook: undefined, token });
  }

  tell({ event, project, payload }: Happening): void {
    for (const hook of project.hooks) {
      if (wants(hook, event)) this.put(this.#make(event, payload, { hook, token: hook.token }));
    }
  }

  addressOf({ hook }: Delivery): string | undefined {
    return hook === undefined ? this.#url : hook.url;
  }

  /** https://docs.gitlab.com/user/project/integrations/webhooks/#delivery-headers */
  #make(
    event: string,
    payload: JsonObject,
    { hook, token }: { readonly hook: Hook | undefined; readonly token: string | undefined },
  ): Delivery {
    const world = this.#world();
    const key = randomUUID();
    return {
      ...{ id: world.nextId(), hook, event, body: JSON.stringify(payload), result: undefined },
      headers: {
        'User-Agent': 'GitLab/18.4.1',
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
        'X-Gitlab-Event': event,
        'X-Gitlab-Webhook-UUID': randomUUID(),
        'X-Gitlab-Instance': world.addresses.html,
        'X-Gitlab-Event-UUID': randomUUID(),
        ...(token === undefined ? {} : { 'X-Gitlab-Token': token }),
      },
    };
  }
}
