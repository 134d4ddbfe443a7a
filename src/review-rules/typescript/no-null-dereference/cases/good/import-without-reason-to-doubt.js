// ./rooms.js, now: const rooms = {}; export function findRoom(name) { const room = rooms[name]; if (!room) return null; return room; }
// ./nodes.js, now: export function findParent(node, holds) { for (let at = node; at; at = at.parent) { if (holds(at)) return at; } return null; }
import { findRoom } from './rooms.js';
import { findParent } from './nodes.js';

export function lobby() {
  return findRoom('lobby').members;
}

export function sizes(names) {
  return names.map((name) => findRoom(name).members.length);
}

export function blockOf(node) {
  return findParent(node, (one) => one.type === 'Block').body;
}
