// ./settings.js, before: export function readSettings(file) { return JSON.parse(read(file)); }
// ./settings.js, now: export function readSettings(file) { try { return JSON.parse(read(file)); } catch { return null; } }
import { readSettings } from './settings.js';

export function portOf(file) {
  return readSettings(file).port;
}
