import { Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { issue, verify } from './accounts.js';

const app = new Hono();
const options = { path: '/', sameSite: 'Lax', secure: true } as const;

app.post('/sign-in', async (c) => {
  const { login, password } = await c.req.json();
  const account = await verify(login, password);
  if (account === undefined) {
    return c.json({ error: 'credentials' }, 401);
  }
  setCookie(c, 'session', await issue(account), options); // expect: unsafe-cookie
  return c.json({ id: account.id });
});

app.post('/sign-out', (c) => {
  deleteCookie(c, 'session');
  return c.body(null, 204);
});

export default app;
