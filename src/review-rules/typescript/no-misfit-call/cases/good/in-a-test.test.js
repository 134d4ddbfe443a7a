function add(list, value) {
  list.push(value);
}

it('returns nothing', () => {
  expect(add([], 1) === undefined).toBe(true);
  const result = add([], 1);
  expect(result).toBeUndefined();
});
