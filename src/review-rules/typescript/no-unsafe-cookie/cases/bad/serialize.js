import cookie from 'cookie';
import { serialize } from 'cookie';

export function handler(req, res) {
  res.setHeader('Set-Cookie', cookie.serialize('auth', issue(req), { maxAge: 3600, path: '/' })); // expect: unsafe-cookie
  res.setHeader('Set-Cookie', serialize('session', issue(req))); // expect: unsafe-cookie
}
