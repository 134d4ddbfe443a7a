it('has no length', () => {
  expect(new Set([1]).length).toBeUndefined();
  expect(JSON.stringify(new Map())).toBe('{}');
});
