export function csrf(req, res, next) {
  res.cookie('XSRF-TOKEN', req.csrfToken());
  res.cookie('csrf_token', req.csrfToken(), { httpOnly: false });
  res.cookie('_csrfToken', req.csrfToken(), { sameSite: 'strict' });
  next();
}
