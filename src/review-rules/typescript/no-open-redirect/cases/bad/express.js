app.get('/go', (req, res) => res.redirect(req.query.url)); // expect: open-redirect

app.post('/login', (req, res) => {
  const { next } = req.body;
  if (!req.user) return res.redirect('/login?next=' + encodeURIComponent(next));
  return res.redirect(302, next || '/'); // expect: open-redirect
});

app.get('/out/:site', (req, res) => {
  res.status(301).redirect(`https://${req.params.site}`); // expect: open-redirect
});
