it('runs', (req) => {
  expect(eval(req.body.code)).toBe(1);
});
