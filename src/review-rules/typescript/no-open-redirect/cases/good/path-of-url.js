export function lowered(req, res, next) {
  const { pathname } = new URL(req.url, 'http://localhost');
  const small = pathname.toLowerCase();
  if (small === pathname) return next();
  res.redirect(301, '/docs' + small);
}

export function known(req, res, next) {
  if (!/^\/docs\b/.test(req.path)) return next();
  res.redirect(req.path.toLowerCase());
}
