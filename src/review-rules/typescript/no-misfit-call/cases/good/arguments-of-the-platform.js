import path from 'node:path';
import { Blob as Part } from './parts.js';

export const wait = (work) => new Promise((resolve, reject) => work(resolve, reject));
export const only = (work) => new Promise((_, reject) => work(reject));
export const note = () => new Blob(['a note']);
export const part = () => new Part('a note');
export const save = (url, body) => fetch(url, { method: 'POST', body });
export const kept = (url, name) => fetch(url, { method: 'POST', body: JSON.stringify({ name }) });
export const file = (name) => path.join('shop', name) + path.resolve('file://shop', name);
export const silent = (work) => work.run().catch(() => undefined);
export const called = (run, list) => run.apply(null, list) + Reflect.apply(run, null, list);
export const hex = (text) => parseInt(text, 16) + parseInt(text, 0);

export function load(url) {
  const controller = new AbortController();
  return fetch(url, { signal: controller.signal });
}
