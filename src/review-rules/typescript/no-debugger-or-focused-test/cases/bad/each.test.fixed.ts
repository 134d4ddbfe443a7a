import { describe, it, test } from '@jest/globals';

describe.each([[1, 2]])('adding %i', (a, b) => {
  it.each([{ x: a, y: b }])('row $x', ({ x, y }) => {
    expect(x + y).toBe(3);
  });
});

test.concurrent.each([1, 2])('waits for %i', async (ms) => {
  await sleep(ms);
});

test('computed', () => {
  expect(true).toBe(true);
});

it.each`a | b${'' }
  ${1} | ${2}
`('tagged $a', ({ a, b }) => {
  expect(a < b).toBe(true);
});
