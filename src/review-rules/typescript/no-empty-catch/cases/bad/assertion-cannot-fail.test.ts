import { expect, it } from '@jest/globals';

it('refuses an unknown user', async () => {
  try {
    const answer = await login('nobody');
    expect(answer.status).toBe(401);
  } catch (error) {} // expect: empty-catch
});

it('keeps the cart', async () => {
  try {
    await expect(cart.load()).resolves.toEqual([]);
  } catch { // expect: empty-catch
  }
});
