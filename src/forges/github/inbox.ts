import type { ForgeEvent } from '../../domain/event.ts';
import { messageOf } from '../../domain/errors.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import type { ForgeInbox, RawHook, Received } from '../../ports/forge.ts';
import { malformed, malformedBody } from '../malformed-hook.ts';
import type { IsOurs } from './comment-event.ts';
import { envelope } from './payloads.ts';
import { eventReaders } from './read-event.ts';
import type { EventContext } from './read-event.ts';

export interface InboxOptions {
  /** In constant time. */
  readonly verify: (body: string, signature: string) => Promise<boolean>;
  readonly markers: Markers;
  /** The App's number. */
  readonly app: number;
}

const deliveryShape = /^[\w-]{1,100}$/;

/** Takes GitHub's webhooks in. Nothing of a message is read before its signature is found right. */
export class GitHubInbox implements ForgeInbox {
  readonly #verify: InboxOptions['verify'];
  readonly #context: EventContext;

  constructor({ verify, markers, app }: InboxOptions) {
    this.#verify = verify;
    this.#context = { app, isOurs: authorCheck(markers, app) };
  }

  async receive({ headers, body }: RawHook): Promise<Received> {
    const text = body.toString('utf8');
    const wrong = await this.#findWrong(text, headers['x-hub-signature-256']);
    if (wrong !== undefined) return { kind: 'refused', why: 'signature', detail: wrong };
    const delivery = headers['x-github-delivery'] ?? '';
    const name = headers['x-github-event'] ?? '';
    if (!deliveryShape.test(delivery)) return malformed('the header X-GitHub-Delivery is missing or no id');
    if (name === '') return malformed('the header X-GitHub-Event is missing');
    try {
      return this.#read(delivery, name, JSON.parse(text));
    } catch (error) {
      return malformedBody(error);
    }
  }

  async #findWrong(text: string, signature: string | undefined): Promise<string | undefined> {
    if (signature === undefined) return 'the header X-Hub-Signature-256 is missing';
    try {
      return (await this.#verify(text, signature)) ? undefined : 'it does not match the body';
    } catch (error) {
      // An empty body or signature.
      return messageOf(error);
    }
  }

  #read(delivery: string, name: string, payload: unknown): Received {
    const { installation, action } = envelope.parse(payload);
    const full = action === undefined ? name : `${name}.${action}`;
    const read = Object.hasOwn(eventReaders, full) ? eventReaders[full] : undefined;
    const details = installation === undefined ? undefined : read?.(payload, this.#context);
    if (installation === undefined || details === undefined) return { kind: 'unknown', name: full };
    const event: ForgeEvent = { forge: 'github', installation: String(installation.id), ...details };
    return { kind: 'event', delivery, event };
  }
}

/** An App writes as a bot: a person who copies a marker is still a person. */
function authorCheck(markers: Markers, app: number): IsOurs {
  return ({ user, body, performed_via_github_app }, change) =>
    user?.type === 'Bot' &&
    (performed_via_github_app?.id === app || markers.read(keyOfChange(change), body).length > 0);
}
