import { isEmpty } from './is-empty.js';

export function names(team) {
  if (isEmpty(team?.members)) return [];
  return [...team?.members];
}

export function list(team) {
  return Array.isArray(team?.members) ? [...team?.members] : [];
}
