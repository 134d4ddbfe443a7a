import { createMiddleware } from 'hono/factory';

export const timed = createMiddleware(async (c, next) => {
  const began = performance.now();
  next(); // expect: floating-promise
  c.header('server-timing', `all;dur=${performance.now() - began}`);
});

export const guarded = createMiddleware(async (context, next) => {
  if (context.req.header('authorization') === undefined) return context.text('who?', 401);
  next(); // expect: floating-promise
});
