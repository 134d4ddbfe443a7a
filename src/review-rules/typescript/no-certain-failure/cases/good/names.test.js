it('keeps a constant', () => {
  const one = 1;
  expect(() => {
    one = 2;
  }).toThrow(TypeError);
});
