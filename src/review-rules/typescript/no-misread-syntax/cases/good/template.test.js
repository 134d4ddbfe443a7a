it('keeps the sign', () => {
  const name = 'x';
  const text = 'Hello ${name}';
  expect(text).toContain('$');
  expect(name).toBe('x');
});
