export function country(req, res) {
  res.redirect('https://www.example.' + req.query.country); // expect: open-redirect
}

export function scheme(req, res) {
  res.redirect('//' + req.body.host + '/welcome'); // expect: open-redirect
}
