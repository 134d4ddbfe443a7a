import { createHash, randomBytes } from 'node:crypto';
import { parse, template } from './store';

const HOUR_MS = 60 * 60 * 1000;
const HOUR_SECONDS = 60 * 60;
const WIDTH_MS = 16 * 60;
export const options = { timeoutMs: 30 * 1000, ttlSeconds: 24 * 60 * 60, items: 60 * 60 };
export const { ttl = 60 * 60 } = options;
const topic = 'a';

export function token() {
  return randomBytes(16).toString('hex');
}

export const hash = (text) => createHash('sha256').update(text).digest('hex');
export const text = (file) => parse(file).text;
export const method = Object.prototype.toString;
export const named = () => template({ subject: 'Hello ${topic}' });
export const kept = (name) => template({ template: 'Hello ${name}', life: [HOUR_MS, HOUR_SECONDS, WIDTH_MS] });
