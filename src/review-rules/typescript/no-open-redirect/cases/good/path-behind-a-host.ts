// Nothing that begins with a slash changes a host that stands before it.
app.get('/back', (req, res) => {
  const returnTo = req.query.returnTo;
  const target = returnTo.startsWith('/') ? `https://example.com${returnTo}` : '/';
  res.redirect(target);
});
