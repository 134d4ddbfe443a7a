// path: src/parse.test.ts
it('loses digits', () => {
  expect(9007199254740993).toBe(9007199254740992);
});
