import fs, { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export const lines = (path) => readFileSync(path).split('\n'); // expect: refused-value
export const head = async (path) => (await readFile(path)).trim(); // expect: refused-value
export async function rows(path) {
  const bytes = await fs.promises.readFile(path);
  return bytes.replace(/\r/g, ''); // expect: refused-value
}
