import type { Context, Next } from 'koa';

export async function withSlash(ctx: Context, next: Next) {
  if (ctx.path.endsWith('/')) return next();
  ctx.status = 301;
  ctx.redirect(ctx.path + '/'); // expect: open-redirect
}
