it('keeps the second', () => {
  expect('<<'.replace('<', '&lt;')).toBe('&lt;<');
});
