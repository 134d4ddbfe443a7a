import { expect, it } from '@jest/globals';

async function load(id: string): Promise<string> {
  return await (await fetch(id)).text();
}

it('rejects', async () => {
  await expect(load('x')).rejects.toThrow();
  const promise = load('y');
  expect(promise).toBeInstanceOf(Promise);
  expect(await promise).toBe('');
  load('z').should.be.rejected;
});
