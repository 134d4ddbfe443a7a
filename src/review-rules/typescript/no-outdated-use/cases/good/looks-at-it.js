// ./users.js, before: export function findUser(id) { return users.get(id); }
// ./users.js, now: export function findUser(id) { if (!users.has(id)) return null; return users.get(id); }
import { findUser } from './users.js';

export const nameOf = (id) => findUser(id)?.name;
export const mailOf = (id) => (findUser(id) ?? nobody).mail;

export function phoneOf(id) {
  const user = findUser(id);
  if (!user) throw new Error(id);
  return user.phone;
}

export function cityOf(id) {
  const user = findUser(id);
  assertKnown(user);
  return user.city;
}

export const copy = (id) => ({ ...findUser(id) });
