// path: src/basket.test.js
import { expect, it } from 'vitest';
import { add, load, parse } from './basket.js';

it('adds', async () => {
  const sum = add(1, 2);
  expect(sum); // expect: lost-assertion
  expect(sum === 3); // expect: lost-assertion
  await expect(load(1)); // expect: lost-assertion
  expect(sum).toBe; // expect: lost-assertion
  expect(sum).not.toEqual; // expect: lost-assertion
  expect(sum).to.equal; // expect: lost-assertion
  expect(sum).toBe(sum); // expect: lost-assertion
  expect(sum).not.toBe({}); // expect: lost-assertion
});

it('refuses', () => {
  try {
    parse('{');
  } catch (error) { // expect: lost-assertion
    expect(error.message).toBe('bad');
  }
});
