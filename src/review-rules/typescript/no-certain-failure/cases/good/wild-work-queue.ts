import pLimit from 'p-limit';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import { createTask, locate, work } from './locate';
import { limit as slow } from './limit';

const queue = new PQueue({ concurrency: 2 });
const later = (place: string) => () => locate(place);

export async function locateAll(places: readonly string[]) {
  const limit = pLimit(3);
  const found = await Promise.all(places.map((place) => limit(() => locate(place))));
  await queue.add(() => locate('home'));
  await queue.add(later('home'));
  await queue.add(createTask('home'));
  await queue.add(work.bind(null, 'home'));
  await pRetry(work, { retries: 3 });
  await limit(locate, 'home');
  await slow(locate('home'));
  return found;
}

export class Sender {
  async send(to: string) {
    await queue.add(() => this.post(to));
    return pRetry(() => this.post(to), { retries: 2 });
  }

  private async post(to: string) {
    return fetch(to);
  }
}
