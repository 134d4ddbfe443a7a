// What is counted decides nothing: the clients are looked up.
app.get('/authorize', async (req, res) => {
  const uri = req.query.redirect_uri;
  if (uri.includes('example.com')) metrics.count('own');
  const client = await findClient(uri);
  if (!client) return res.sendStatus(400);
  res.redirect(uri);
});
