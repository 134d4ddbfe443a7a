import { describe, it, test } from '@jest/globals';

describe.only.each([[1, 2]])('adding %i', (a, b) => { // expect: focused-test
  it.only.each([{ x: a, y: b }])('row $x', ({ x, y }) => { // expect: focused-test
    expect(x + y).toBe(3);
  });
});

test.concurrent.only.each([1, 2])('waits for %i', async (ms) => { // expect: focused-test
  await sleep(ms);
});

test['only']('computed', () => { // expect: focused-test
  expect(true).toBe(true);
});

it.only.each`a | b${'' /* expect: focused-test */ }
  ${1} | ${2}
`('tagged $a', ({ a, b }) => {
  expect(a < b).toBe(true);
});
