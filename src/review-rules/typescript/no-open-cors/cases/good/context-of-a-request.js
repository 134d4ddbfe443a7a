import cors from '@koa/cors';
import { cors as ofHono } from 'hono/cors';
import { app, hono, originOf } from './servers.js';

app.use(cors({ origin: (ctx) => ctx.get('Origin') }));
app.use(cors({ origin: (ctx) => ctx.state.tenant.origin, credentials: true }));
app.use(cors({ origin: (ctx) => (originOf(ctx) === 'https://example.com' ? ctx.get('Origin') : ''), credentials: true }));
hono.use('*', ofHono({ origin: (origin, c) => c.env.ORIGIN, credentials: true }));
