import fs from 'node:fs';

export const day = (date) => date.getDate().padStart(2, '0'); // expect: refused-value
export const month = (date) => (date.getMonth() + 1).toString() + date.getFullYear().slice(2); // expect: refused-value
export const shown = (price) => Math.round(price).replace('.', ','); // expect: refused-value
export const parts = (text) => Number(text).split('.'); // expect: refused-value
export const now = () => Date.now().toISOString(); // expect: refused-value
export const year = (date) => date.toISOString().getFullYear(); // expect: refused-value
export const time = () => Date.now().getTime(); // expect: refused-value

export async function load(path) {
  try {
    return JSON.parse(await fs.readFile(path, 'utf8')); // expect: refused-value
  } catch {
    return {};
  }
}

export function save(path, text) {
  if (!fs.exists(path)) fs.mkdir(path, { recursive: true }); // expect: refused-value, refused-value
  fs.writeFile(path, text); // expect: refused-value
  fs.unlink(`${path}.old`); // expect: refused-value
}
