// path: test/cache.test.ts
it('gives the same list twice', () => {
  const cache = createCache();
  expect(cache.entries === cache.entries).toBe(true);
  assert(cache.entries === cache.entries, 'stable');
});
