export function signIn(req, res, config) {
  res.cookie(config.cookieName, tokenFor(req.user));
  res.cookie(`${config.prefix}_token`, tokenFor(req.user));
  for (const [name, value] of Object.entries(req.all)) res.cookie(name, value);
}
