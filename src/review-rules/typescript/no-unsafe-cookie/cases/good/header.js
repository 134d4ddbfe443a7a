import { attributes } from './settings.js';

export function signIn(res, id, age) {
  res.setHeader('Set-Cookie', `sid=${id}; Path=/; Max-Age=${age}; HttpOnly; Secure; SameSite=Lax`);
  res.append('Set-Cookie', 'session=' + id + '; ' + attributes);
  res.append('Set-Cookie', `session=${id}${attributes}`);
  res.append('Set-Cookie', `theme=${id}; Path=/`);
}

export function signOut(res, path) {
  res.setHeader('Set-Cookie', 'sid=; Path=/; Max-Age=0');
  res.setHeader('Set-Cookie', `sid=; Path=${path}; Expires=Thu, 01 Jan 1970 00:00:00 GMT`);
}

export function csrf(res, token) {
  res.setHeader('Set-Cookie', `csrf_token=${token}; Path=/`);
}

export function read(res) {
  const all = res.headers['set-cookie'];
  return all.filter((one) => one.startsWith('sid='));
}
