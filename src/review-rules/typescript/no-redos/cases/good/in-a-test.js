import { expect, it } from '@jest/globals';

it('says it', () => {
  expect(String(run())).toMatch(/^(\w+\s?)+$/);
});
// path: test/run.test.js
