import retry from 'async-retry';
import Bottleneck from 'bottleneck';
import { backOff } from 'exponential-backoff';
import pLimit from 'p-limit';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import { locate } from './locate';

const queue = new PQueue({ concurrency: 2 });

export async function locateAll(places: readonly string[]) {
  const limit = pLimit(3);
  const found = await Promise.all(places.map((place) => limit(locate(place)))); // expect: wrong-argument
  for (const place of places) await queue.add(locate(place)); // expect: wrong-argument
  return [found, await pRetry(locate('home'), { retries: 3 })]; // expect: wrong-argument
}

export const send = async (mail: { to: string }) => {
  await retry(fetch(`/mail/${mail.to}`), { retries: 2 }); // expect: wrong-argument
  await backOff(locate(mail.to)); // expect: wrong-argument
};

export class Sender {
  readonly #limiter = new Bottleneck({ minTime: 100 });

  async send(to: string) {
    await this.#limiter.schedule(this.post(to)); // expect: wrong-argument
    await queue.add(await this.post(to)); // expect: wrong-argument
  }

  private async post(to: string) {
    return fetch(to);
  }
}
