export function signOut(req, res) {
  res.clearCookie('token');
  res.cookie('token', '');
  res.cookie('session', null);
  res.cookie('jwt', 'deleted', { maxAge: 0 });
  res.cookie('refreshToken', req.old, { expires: new Date(0) });
  res.cookie('sid', req.old, { maxAge: -1 });
  res.cookie('auth', true);
}
