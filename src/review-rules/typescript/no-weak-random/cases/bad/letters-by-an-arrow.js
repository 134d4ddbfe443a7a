const chars = 'abcdefghijklmnopqrstuvwxyz0123456789';
const randomChar = () => chars.charAt(Math.floor(Math.random() * chars.length)); // expect: weak-random

export function createSession(user, store) {
  let sessionId = '';
  while (sessionId.length < 32) sessionId += randomChar();
  store.set(sessionId, user);
  return sessionId;
}

const oneOf = (text) => text[Math.floor(Math.random() * text.length)]; // expect: weak-random

export function newPassword(length) {
  let password = '';
  for (let i = 0; i < length; i += 1) password += oneOf(chars);
  return password;
}
