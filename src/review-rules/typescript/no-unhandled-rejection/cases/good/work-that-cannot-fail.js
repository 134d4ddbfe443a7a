import { flush, logAll, sources } from './queue.js';

let soon = null;
let later = null;
let paused = null;
let slept = null;
let settled = null;

export function schedule() {
  soon ??= Promise.resolve().then(() => {
    soon = null;
    flush();
  });
  return soon;
}

export function scheduleLater() {
  if (later) return later;
  later = new Promise((done) => setTimeout(done, 30)).then(() => {
    later = null;
    flush();
  });
  return later;
}

export function schedulePause(delay) {
  if (paused) return paused;
  paused = delay(5).then(() => {
    paused = null;
    flush();
  });
  return paused;
}

export function scheduleSleep(sleep) {
  if (slept) return slept;
  slept = (async () => {
    await sleep(10);
    slept = null;
    flush();
  })();
  return slept;
}

export function readAll() {
  settled ??= Promise.allSettled(sources.map((source) => source.read())).then((results) => {
    settled = null;
    logAll(results);
  });
  return settled;
}
