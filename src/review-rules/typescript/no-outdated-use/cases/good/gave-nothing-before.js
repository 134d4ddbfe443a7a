// ./users.js, before: export const findUser = (id) => users.get(id) ?? null;
// ./users.js, now: export function findUser(id) { if (!users.has(id)) return null; return users.get(id); }
import { findUser } from './users.js';

export const nameOf = (id) => findUser(id).name;
