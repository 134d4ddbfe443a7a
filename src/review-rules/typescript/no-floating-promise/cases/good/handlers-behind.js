import express from 'express';
import Koa from 'koa';

const web = express();
const app = new Koa();

web.use(async (req, res, next) => {
  req.user = await findUser(req);
  next();
});

app.use(async (ctx, next) => {
  ctx.state.user = await findUser(ctx);
  await next();
});
app.use((ctx, next) => next());
app.use((ctx, next) => {
  ctx.state.seen = true;
  return next();
});
app.use(async (ctx, next) => {
  const rest = next();
  ctx.set('x-served-by', 'one');
  await rest;
});
app.use((ctx, next) => {
  next().then(() => report(ctx)).catch((error) => ctx.app.emit('error', error));
});
