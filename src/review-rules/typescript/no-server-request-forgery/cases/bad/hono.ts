import { Hono } from 'hono';

const app = new Hono();

app.get('/image', async (c) => {
  const answer = await fetch(c.req.query('url') ?? ''); // expect: server-request-forgery
  return c.body(answer.body);
});

app.post('/hook', async (c) => {
  const { target } = await c.req.json();
  return fetch(target, { method: 'POST' }); // expect: server-request-forgery
});

export default app;
