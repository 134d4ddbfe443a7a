const defaults = { retries: 3 };

it('joins', () => {
  const all = Object.assign(defaults, { retries: 1 });
  expect(all.retries).toBe(1);
});
