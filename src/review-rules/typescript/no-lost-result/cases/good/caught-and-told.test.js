import { expect, it } from 'vitest';
import { save } from './save.js';

it('is never saved', async () => {
  try {
    await save({});
    expect.unreachable();
  } catch (error) {
    expect(error.code).toBe(1);
  }
});

it('throws', async () => {
  let isThrown = false;
  try {
    await save({});
  } catch (error) {
    isThrown = true;
    expect(error.code).toBe(1);
  }
  if (!isThrown) throw new Error('saved');
});

it('is refused', async () => {
  let isThrown = false;
  try {
    await save({});
  } catch (error) {
    isThrown = true;
    expect(error.code).toBe(1);
  }
  isThrown.should.equal(true);
});
