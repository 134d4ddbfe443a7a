// ./settings.js, before: export function readSettings(file) { try { return JSON.parse(read(file)); } catch { return undefined; } }
// ./settings.js, now: export function readSettings(file) { try { return JSON.parse(read(file, 'utf8')); } catch { return null; } }
import { readSettings } from './settings.js';

export function portOf(file) {
  return readSettings(file).port; // expect: null-result-of-import
}
