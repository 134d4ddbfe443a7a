import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ForgeEvent } from '../../domain/event.ts';
import type { Markers } from '../../domain/marker.ts';
import type { ForgeInbox, RawHook, Received } from '../../ports/forge.ts';
import { malformedBody } from '../malformed-hook.ts';
import { deliveryOfNote } from './comment-event.ts';
import { installation } from './own-account.ts';
import type { OwnAccount } from './own-account.ts';
import { envelope } from './payloads.ts';
import { eventReaders } from './read-event.ts';
import type { EventContext } from './read-event.ts';

export interface InboxOptions {
  /** What GitLab sends along with every message. */
  readonly secret: string;
  readonly markers: Markers;
  /** The name of the project in each group that holds the settings of the group. */
  readonly settingsProject: string;
  /** Asked when a message may be our own doing; rejects while GitLab does not answer. */
  readonly account: () => Promise<OwnAccount>;
}

/** Milliseconds. GitLab waits 10 seconds for our answer, and does not send again what it gave up. */
const longestWait = 4_000;
const idShape = /^[\w-]{1,100}$/;
const nameShape = /^\w{1,50}$/;

/** Takes GitLab's webhooks in. Nothing of a message is read before its token is found right. */
export class GitLabInbox implements ForgeInbox {
  readonly #secret: Buffer;
  readonly #context: EventContext;

  constructor({ secret, markers, settingsProject, account }: InboxOptions) {
    this.#secret = digest(secret);
    this.#context = { markers, settingsProject, own: () => inTime(account()) };
  }

  async receive({ headers, body }: RawHook): Promise<Received> {
    const token = headers['x-gitlab-token'];
    if (token === undefined) return wrongToken('the header X-Gitlab-Token is missing');
    if (!timingSafeEqual(digest(token), this.#secret)) return wrongToken('it is another one');
    try {
      return await this.#read(deliveryOf(headers, body), JSON.parse(body.toString('utf8')));
    } catch (error) {
      return malformedBody(error);
    }
  }

  async #read(delivery: string, payload: unknown): Promise<Received> {
    const { object_kind, event_name } = envelope.parse(payload);
    const name = object_kind ?? event_name ?? '';
    const read = Object.hasOwn(eventReaders, name) ? eventReaders[name] : undefined;
    const details = await read?.(payload, this.#context);
    if (details === undefined) return { kind: 'unknown', name: nameShape.test(name) ? name : 'other' };
    if (details.kind === 'reaction') return details;
    const event: ForgeEvent = { forge: 'gitlab', installation, ...details };
    return { kind: 'event', delivery: nameOf(event) ?? delivery, event };
  }
}

/** Of a comment, which is also found where GitLab did not tell of it. */
function nameOf(event: ForgeEvent): string | undefined {
  return event.kind === 'comment-posted' ? deliveryOfNote(event.comment) : undefined;
}

/**
 * The same when GitLab sends a message again. Hosts before 17.4 send no key; the UUID of theirs is shared by the hooks
 * that one action sets off, which the body tells apart. The prefix keeps apart what another forge may call the same.
 */
function deliveryOf(headers: RawHook['headers'], body: Buffer): string {
  const key = headers['idempotency-key'] ?? '';
  if (idShape.test(key)) return `gitlab:${key}`;
  const uuid = headers['x-gitlab-event-uuid'] ?? '';
  const content = createHash('sha256').update(body).digest('base64url');
  return idShape.test(uuid) ? `gitlab:${uuid}:${content}` : `gitlab:${content}`;
}

async function inTime(account: Promise<OwnAccount>): Promise<OwnAccount | undefined> {
  const over = new AbortController();
  const late = sleep(longestWait, undefined, { signal: over.signal }).catch(() => undefined);
  try {
    return await Promise.race([account, late]);
  } catch {
    return undefined;
  } finally {
    over.abort();
  }
}

/** The comparison wants equal lengths. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function wrongToken(detail: string): Received {
  return { kind: 'refused', why: 'signature', detail };
}
