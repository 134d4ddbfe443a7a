import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { issue } from './accounts.js';

const app = new Hono();

app.post('/sign-in', async (c) => {
  setCookie(c, 'session', await issue(c), { httpOnly: true, secure: true, sameSite: 'Lax' });
  setCookie(c, 'theme', 'dark', { path: '/' });
  setCookie(c, 'session', '', { maxAge: 0 });
  return c.body(null, 204);
});

export function remember(setCookie: (name: string, value: string) => void, token: string): void {
  setCookie('session', token);
}

export default app;
