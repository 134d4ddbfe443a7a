import { readFile } from 'node:fs/promises';

export async function pause(milliseconds) {
  await setTimeout(() => {}, milliseconds); // expect: missing-await
  return readFile('state.json', 'utf8');
}

export async function later() {
  await setTimeout(1000); // expect: missing-await
}
