it('finds', () => {
  if (text.indexOf('x')) expect(text).toBe('y');
});
