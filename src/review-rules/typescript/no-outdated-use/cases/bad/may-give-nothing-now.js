// ./users.js, before: export function findUser(id) { return users.get(id); }
// ./users.js, now: export function findUser(id) { if (!users.has(id)) return null; return users.get(id); }
import { findUser } from './users.js';

export const nameOf = (id) => findUser(id).name; // expect: new-null

export function mailOf(id) {
  const user = findUser(id); // expect: new-null
  return user.mail;
}

export function both(id) {
  const { name, mail } = findUser(id); // expect: new-null
  return [name, mail];
}
