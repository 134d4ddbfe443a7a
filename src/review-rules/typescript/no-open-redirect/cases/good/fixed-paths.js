export function routes(app) {
  app.get('/old/:id', (req, res) => res.redirect(`/new/${req.params.id}`));
  app.get('/search', (req, res) => res.redirect(301, 'https://search.example.com?q=' + req.query.q));
  app.get('/home', (req, res) => res.redirect('/'));
  app.get('/login', (req, res) => res.redirect('/login?next=' + req.query.next));
  app.get('/back', (req, res) => res.redirect('back'));
}
