// path: src/queue.test.ts
import * as vitest from 'vitest';
import { bench, describe, it } from 'vitest';

describe.concurrent('queue', () => {
  it('keeps order', { timeout: 500 }, async () => {
    await drain();
  });
  it('is empty', { timeout: 500 }, () => {});
  it.for([1, 2])('takes %i', () => {});
});

bench('drain', () => drain());
vitest.test('namespace', () => {});
