// ./users.js, now: export function normalise(user) { if (!user) return null; return { ...user }; } export const first = (list) => (list.length > 0 ? list[0] : undefined);
import { normalise, first } from './users.js';

export function show(user, list) {
  return normalise(user).name + first(list).name;
}
