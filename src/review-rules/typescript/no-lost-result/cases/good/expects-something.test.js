// path: src/basket.test.js
import { expect, it } from 'vitest';
import { add, load, parse } from './basket.js';

it('adds', async () => {
  const sum = add(1, 2);
  expect(3);
  expect(sum).toBe(3);
  expect(sum).to.be.true;
  expect(sum).to.be.ok;
  expect(sum).not.toEqual({});
  expect(add(1, 1)).toBe(add(1, 1));
  await expect(load(1)).resolves.toBe(1);
  const check = expect(sum);
  check.toBe(3);
});

it('refuses', () => {
  try {
    parse('{');
    throw new Error('was taken');
  } catch (error) {
    expect(error.message).toBe('bad');
  }
});

it('refuses later', async () => {
  let caught;
  try {
    await load(-1);
  } catch (error) {
    expect(error.message).toBe('bad');
    caught = error;
  }
  expect(caught).toBeDefined();
});

it('asks in a loop', () => {
  for (const text of ['{', '[']) {
    try {
      parse(text);
    } catch (error) {
      expect(error.message).toBe('bad');
    }
  }
});

it('is shown', async () => {
  expect(screen.getByText('Basket'));
  expect(await screen.findAllByRole('button'));
});
