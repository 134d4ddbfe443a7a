export function remember(req, res) {
  res.cookie('theme', req.query.theme);
  res.cookie('lang', req.query.lang, { httpOnly: false });
  res.cookie('sidebar', 'open');
  res.cookie('session_expires', inAnHour());
  res.cookie('token_type', req.type, { maxAge: 1000 });
  res.cookie('auth_redirect', req.url);
  res.cookie('authenticated', String(true));
  res.cookie('isLoggedIn', req.user !== undefined);
}
