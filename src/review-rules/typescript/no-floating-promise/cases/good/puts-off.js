import { delay, promiseDelay } from './delay.js';

export function race(socket, limit) {
  return new Promise((resolve, reject) => {
    promiseDelay(limit).then(() => reject(new Error('too late')));
    socket.once('open', () => delay(10).then(resolve));
  });
}

export async function openAll(open, log, targets) {
  const started = Date.now();
  Promise.all(
    targets.map((target) => {
      const url = new URL(target, 'http://localhost');
      return open(url).catch(() => log.warn(`cannot open ${url}`));
    }),
  );
  return started;
}
