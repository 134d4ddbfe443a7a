export function signIn(req, res) {
  const token = tokenFor(req.user);
  res.cookie('token', token); // expect: unsafe-cookie
  res.status(200).cookie('refresh_token', refreshFor(req.user)).json({ ok: true }); // expect: unsafe-cookie
}
