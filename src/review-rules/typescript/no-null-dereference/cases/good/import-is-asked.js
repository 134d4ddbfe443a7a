// ./rooms.js, now: const rooms = {}; export function findRoom(name) { const room = rooms[name]; if (!room) return null; return room; }
// ./settings.js, now: import fs from 'node:fs'; export function readSettings(file) { try { return JSON.parse(fs.readFileSync(file, 'utf8')); } catch { return null; } }
import { findRoom } from './rooms.js';
import { readSettings } from './settings.js';

export function join(name) {
  const room = findRoom(name);
  if (!room) return;
  room.members.push(name);
}

export function size(name) {
  return findRoom(name)?.members.length ?? 0;
}

export function port(file) {
  const settings = readSettings(file) || {};
  return settings.port;
}

export function host(file) {
  try {
    return readSettings(file).host;
  } catch {
    return 'localhost';
  }
}
