// path: src/queue.test.ts
import * as vitest from 'vitest';
import { bench, describe, it } from 'vitest';

describe.concurrent.only('queue', () => { // expect: focused-test
  it('keeps order', { only: true, timeout: 500 }, async () => { // expect: focused-test
    await drain();
  });
  it('is empty', { timeout: 500, only: true }, () => {}); // expect: focused-test
  it.only.for([1, 2])('takes %i', () => {}); // expect: focused-test
});

bench.only('drain', () => drain()); // expect: focused-test
vitest.test.only('namespace', () => {}); // expect: focused-test
