// ./rooms.js, now: const rooms = {}; export function findRoom(name) { const room = rooms[name]; return room ? room : null; }
import { findRoom } from './halls.js';
import { findRoom as find } from './rooms.js';

export function size(name) {
  return findRoom(name).size;
}

export function sizeOf(name, find) {
  return find(name).size;
}

export function all(name) {
  return name in find ? find(name).size : 0;
}
