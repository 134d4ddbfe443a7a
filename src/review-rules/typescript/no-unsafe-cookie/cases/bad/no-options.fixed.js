export function signIn(req, res) {
  const token = tokenFor(req.user);
  res.cookie('token', token, { httpOnly: true });
  res.status(200).cookie('refresh_token', refreshFor(req.user), { httpOnly: true }).json({ ok: true });
}
