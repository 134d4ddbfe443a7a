import path from 'node:path';

export const wait = (work) => new Promise((reject, resolve) => work(resolve, reject)); // expect: misfit-argument
export const note = () => new Blob('a note', { type: 'text/plain' }); // expect: misfit-argument
export const save = (url, name) => fetch(url, { method: 'POST', body: { name } }); // expect: misfit-argument
export const address = (name) => path.join('https://shop.example', name); // expect: misfit-argument
export const silent = (work) => work.run().catch(); // expect: misfit-argument
export const called = (run, a, b) => run.apply(null, a, b); // expect: misfit-argument
export const ones = (text) => parseInt(text, 1); // expect: misfit-argument

export function load(url) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 1000);
  return fetch(url, { signal: controller }); // expect: misfit-argument
}
