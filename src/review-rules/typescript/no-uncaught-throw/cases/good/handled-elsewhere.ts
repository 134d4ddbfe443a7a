// ./frame.ts, now: export function readFrame(text: string): Frame | undefined { try { return JSON.parse(text); } catch { return undefined; } }
// ./later.ts, now: export async function readLater(text: string) { return JSON.parse(text); }
// ./address.ts, now: export const hostOf = (text: string) => (URL.canParse(text) ? new URL(text).hostname : undefined);
// ./typed.ts, now: export function lengthOf(text: string) { if (typeof text !== 'string') throw new TypeError('no text'); return text.length; }
// ./options.ts, now: export const check = (options: string, version: string) => { if (!options.startsWith('2.')) { throw new Error('too old'); } return version; };
// ./strict.ts, now: export const strict = (text: string) => JSON.parse(text);
// ./lazy.ts, now: export const lazily = (text: string) => () => JSON.parse(text);
import { createServer } from 'node:http';
import { readFrame } from './frame.ts';
import { readLater } from './later.ts';
import { hostOf } from './address.ts';
import { lengthOf } from './typed.ts';
import { check } from './options.ts';
import { strict } from './strict.ts';
import { lazily } from './lazy.ts';

createServer((request, response) => {
  const url = request.url ?? '';
  const frame = readFrame(url);
  readLater(url).catch(report);
  const parts = [hostOf(url), lengthOf(url), check(fixedOptions, url), strict(fixedOptions), lazily(url)];
  try {
    parts.push(strict(url));
  } catch {
    response.statusCode = 400;
  }
  response.end([frame, ...parts].join(' '));
}).listen(8081);
