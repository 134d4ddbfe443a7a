export function signedIn(req, res) {
  const { next } = req.query;
  if (typeof next === 'string' && next.startsWith('/') && !next.startsWith('//')) return res.redirect(next);
  return res.redirect('/');
}

export function first(req, res) {
  const to = req.body.to;
  res.redirect(to[0] === '/' && to[1] !== '/' ? to : '/');
}
