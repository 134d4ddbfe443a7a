import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ForgeEvent } from '../../domain/event.ts';
import type { JobRequest } from '../../domain/job.ts';
import type { ForgeInbox, RawHook, Received } from '../../ports/forge.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Store } from '../../ports/store.ts';

export interface WebhookOptions {
  readonly path: string;
  readonly forge: ForgeEvent['forge'];
  readonly inbox: ForgeInbox;
  readonly store: Pick<Store, 'accept'>;
  /** What an event leads to. */
  readonly decide: (event: ForgeEvent) => readonly JobRequest[];
  readonly metrics: Pick<Metrics, 'delivery' | 'reaction'>;
  /** Bytes. */
  readonly bodyLimit: number;
  readonly now: () => Date;
}

/**
 * The door for a forge's messages. 202: kept for good, and it will be acted on; 204: nothing for us; 401, 400, 413, 415:
 * refused, and nothing was kept. With anything else the forge may send it again.
 */
export async function webhookPlugin(app: FastifyInstance, options: WebhookOptions): Promise<void> {
  // Of what is kept only words of ours are logged: to look for secrets in them would take longer than to keep it.
  const log = app.log.child({}, { redact: [] });
  await app.register((door) => {
    // The signature is of the bytes as they came: nothing may be read before it was verified.
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    const own: Door = { ...options, log };
    door.post(options.path, { bodyLimit: options.bodyLimit }, (request, reply) =>
      answer(request, reply, own),
    );
    return Promise.resolve();
  });
}

interface Door extends WebhookOptions {
  readonly log: FastifyBaseLogger;
}

async function answer(request: FastifyRequest, reply: FastifyReply, options: Door): Promise<FastifyReply> {
  const received = await options.inbox.receive(hookOf(request));
  if (received.kind === 'event') return keep(received, reply, options);
  if (received.kind === 'unknown') {
    options.metrics.delivery(options.forge, 'unknown', received.name);
    return reply.code(204).send();
  }
  if (received.kind === 'reaction') {
    options.metrics.reaction(options.forge, received.reaction);
    return reply.code(204).send();
  }
  options.metrics.delivery(options.forge, 'refused', received.why);
  request.log.warn({ why: received.why, detail: received.detail }, 'message refused');
  const problem =
    received.why === 'signature' ? 'The signature or the token is missing or wrong.' : received.detail;
  return reply.code(received.why === 'signature' ? 401 : 400).send({ error: problem });
}

async function keep(
  { delivery, event }: Extract<Received, { kind: 'event' }>,
  reply: FastifyReply,
  { forge, store, decide, metrics, now, log }: Door,
): Promise<FastifyReply> {
  const kept = await store.accept({ id: delivery, event, receivedAt: now() }, decide(event));
  metrics.delivery(forge, kept, event.kind);
  if (event.kind === 'reaction-given' && kept === 'stored') metrics.reaction(forge, event.reaction);
  log.info({ reqId: reply.request.id, delivery, event: event.kind, outcome: kept }, 'message taken in');
  return reply.code(202).send({ delivery, outcome: kept });
}

function hookOf({ headers, body }: FastifyRequest): RawHook {
  // Node gives a list for `set-cookie` only, which no forge sends.
  const single = headers as RawHook['headers'];
  return { headers: single, body: Buffer.isBuffer(body) ? body : Buffer.alloc(0) };
}
