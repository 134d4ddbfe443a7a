import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keyOfUser } from '../../domain/chat.ts';
import type { TalkingChatId } from '../../domain/chat.ts';
import type { JobRequest } from '../../domain/job.ts';
import type { RawHook } from '../../ports/forge.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Chat, ChatConversation, ChatReceived } from '../../ports/notifier.ts';
import type { Store } from '../../ports/store.ts';

/** What is kept of a request, and what it leads to. */
export interface TakingIn {
  readonly store: Pick<Store, 'accept'>;
  readonly metrics: Pick<Metrics, 'delivery'>;
  readonly now: () => Date;
}

export interface InteractionsOptions extends TakingIn {
  readonly chat: TalkingChatId;
  readonly conversation: ChatConversation;
  /** Bytes. */
  readonly bodyLimit: number;
}

type ChatMessage = Extract<ChatReceived, { kind: 'request' }>;

/** Keeps what somebody wants, durably and once, however often the chat sends it. */
async function takeIn({ delivery, request }: ChatMessage, { store, metrics, now }: TakingIn): Promise<void> {
  const { chat } = request.by;
  const event = { forge: chat, kind: 'chat-request' } as const;
  const key = keyOfUser(request.by);
  const job: JobRequest = {
    kind: 'run-chat-command',
    key,
    supersedes: false,
    payload: { delivery, request },
  };
  const outcome = await store.accept({ id: delivery, event, receivedAt: now() }, [job]);
  metrics.delivery(chat, outcome, event.kind);
}

/** Opens what chats are heard through without a door. Closes with what is returned. */
export async function listenToChats({
  chats,
  ...taking
}: TakingIn & { readonly chats: readonly Chat[] }): Promise<AsyncDisposable> {
  await using opened = new AsyncDisposableStack();
  for (const { listen } of chats)
    if (listen !== undefined) opened.use(await listen((message) => takeIn(message, taking)));
  return opened.move();
}

/**
 * The door for what people do in a chat. A chat gives three seconds: only what must be answered at once is; the rest is
 * kept, and done by a job. 401, 400: refused, and nothing was kept.
 */
export async function interactionsPlugin(app: FastifyInstance, options: InteractionsOptions): Promise<void> {
  const log = app.log.child({});
  await app.register((door) => {
    // The signature is of the bytes as they came: nothing may be read before it was verified.
    door.removeAllContentTypeParsers();
    const types = ['application/json', 'application/x-www-form-urlencoded'];
    door.addContentTypeParser(types, { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    door.post(`/interactions/${options.chat}`, { bodyLimit: options.bodyLimit }, (request, reply) =>
      answer(request, reply, { ...options, log }),
    );
    return Promise.resolve();
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { log, ...options }: InteractionsOptions & { readonly log: FastifyBaseLogger },
): Promise<FastifyReply> {
  const received = await options.conversation.receive(hookOf(request));
  if (received.kind === 'refused') {
    const { why, detail } = received;
    options.metrics.delivery(options.chat, 'refused', why);
    log.warn({ why, detail }, 'interaction refused');
    const error = why === 'signature' ? 'The signature is missing, wrong or too old.' : detail;
    return reply.code(why === 'signature' ? 401 : 400).send({ error });
  }
  if (received.kind === 'request') await takeIn(received, options);
  return received.answer === undefined ? reply.code(200).send() : reply.code(200).send(received.answer);
}

function hookOf({ headers, body }: FastifyRequest): RawHook {
  // Node gives a list for `set-cookie` only, which no chat sends.
  const single = headers as RawHook['headers'];
  return { headers: single, body: Buffer.isBuffer(body) ? body : Buffer.alloc(0) };
}
