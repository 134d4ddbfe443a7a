import cors from '@koa/cors';
import { cors as ofHono } from 'hono/cors';
import { app, hono } from './servers.js';

app.use(
  cors({
    origin: (ctx) => ctx.get('Origin'), // expect: open-cors
    credentials: true,
  }),
);

app.use(cors({ origin: (ctx) => ctx.request.header.origin || '*', credentials: true })); // expect: open-cors

hono.use('*', ofHono({ origin: (origin, c) => origin, credentials: true })); // expect: open-cors
