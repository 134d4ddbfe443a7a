it('keeps the last', () => {
  const map = new Map();
  map.set('a', 1);
  map.set('a', 2);
  expect(map.get('a')).toBe(2);
});
