test('the cookie is read', () => {
  app.get('/', (req, res) => res.cookie('token', req.query.token, { httpOnly: false }).end());
});
