import { setTimeout } from 'node:timers/promises';

export async function pause(milliseconds) {
  await setTimeout(milliseconds);
}

export async function other(setImmediate) {
  await setImmediate();
}
