import type { FastifyReply, FastifyRequest } from 'fastify';

export async function signedIn(ctx: Context): Promise<void> {
  ctx.redirect(ctx.query.returnTo ?? '/'); // expect: open-redirect
}

export async function back(request: FastifyRequest<{ Querystring: { to: string } }>, reply: FastifyReply) {
  const { to } = request.query;
  return reply.redirect(to, 303); // expect: open-redirect
}
