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

export const since = (minutes) => Date.now() - minutes * 60 * 1000;
export const entry = (value) => ({ value, createdAt: Date.now() });
export const clock = () => ({ now: Date.now, at: () => Date.now() });
export const model = (define) => define({ createdAt: Date.now });
export const timestamps = { createdAt: Date.now };
export const show = (socket, rows, tools) => {
  socket.emit('rows', rows.reverse());
  tools.add('reverse', Array.prototype.reverse);
  return rows.map(tools.reverse);
};
