export function signedIn(req, res) {
  const target = req.session.returnTo ?? '/';
  delete req.session.returnTo;
  res.redirect(target);
}

export const profile = (req, res) => res.redirect(req.user.homepage);
