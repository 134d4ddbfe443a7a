// path: test/ids.test.js
it('gives the ids', () => {
  const ids = load().map(Number);
  ids.sort();
  assert.deepStrictEqual(ids[0], 1);
});
