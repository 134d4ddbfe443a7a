import Koa from 'koa';
import Router from '@koa/router';
import { stats } from './stats';

const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  const began = Date.now();
  next(); // expect: floating-promise
  ctx.set('x-time', String(Date.now() - began));
});

app.use(async function tidy(ctx: Koa.Context, next: Koa.Next) {
  if (ctx.path.endsWith('/')) {
    ctx.redirect(ctx.path.slice(0, -1));
    return;
  }
  next(); // expect: floating-promise
});

router.get('/rooms', stats.counted, async (ctx, next) => {
  try {
    next(); // expect: floating-promise
  } catch (error) {
    ctx.status = 500;
  }
});

export const quiet = (level: string) => (ctx: Koa.Context, next: Koa.Next) => {
  ctx.state.level = level;
  next(); // expect: floating-promise
};
