it('has a token', async () => {
  const handle = (req) => req.headers.authorization.split(' ')[1];
  expect(handle(request)).toBe('a');
});
