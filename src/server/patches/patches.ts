import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PatchTokens } from '../../domain/patch-token.ts';
import type { Store } from '../../ports/store.ts';

export interface PatchesOptions {
  readonly tokens: Pick<PatchTokens, 'read'>;
  readonly store: Pick<Store, 'patch'>;
  readonly now: () => Date;
}

/** The link is all that it takes to read the patch: nobody on the way may keep it, and no page may show or run it. */
const headers = {
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/** `GET /patches/<token>`: patches that were too long for a comment. */
export function patchesPlugin(
  server: FastifyInstance,
  options: PatchesOptions,
  done: (error?: Error) => void,
): void {
  // Lines about a request hold its address, which is a secret here.
  const quiet = { logLevel: 'silent' } as const;
  server.get<{ Params: { token: string } }>('/patches/:token', quiet, async ({ params }, reply) => {
    void reply.headers(headers);
    try {
      return await answer(params.token, reply, options);
    } catch (error) {
      server.log.error({ err: error }, 'a patch cannot be read');
      return say(reply, 503, 'The patch cannot be read just now.');
    }
  });
  done();
}

async function answer(
  token: string,
  reply: FastifyReply,
  { tokens, store, now }: PatchesOptions,
): Promise<FastifyReply> {
  const claim = tokens.read(token);
  if (claim === undefined) return say(reply, 404, 'There is no such patch.');
  if (claim.expiresAt <= now())
    return say(reply, 410, 'The link has expired. Ask the bot for the fixes again.');
  const patch = await store.patch(claim.id);
  if (patch === undefined)
    return say(reply, 410, 'The patch is not kept any more. Ask the bot for the fixes again.');
  return reply
    .type('text/x-diff; charset=utf-8')
    .header('content-disposition', 'attachment; filename="fixes.patch"')
    .send(patch.text);
}

function say(reply: FastifyReply, status: number, words: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(`${words}\n`);
}
