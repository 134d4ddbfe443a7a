import { createSession } from './sessions.js';

export async function signIn(req, res) {
  const id = await createSession(req);
  res.setHeader('Set-Cookie', `sid=${id}; Path=/; Max-Age=3600`); // expect: unsafe-cookie
  res.end();
}

export async function token(req, res, make) {
  const text = 'token=' + make(req) + '; Path=/'; // expect: unsafe-cookie
  res.writeHead(200, { 'Set-Cookie': text });
  res.end();
}

export function both(res, access, age) {
  res.setHeader('set-cookie', [
    `access_token=${access}; Max-Age=${age}; Secure`, // expect: unsafe-cookie
    'theme=dark; Path=/',
  ]);
}
