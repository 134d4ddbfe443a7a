export function next(req, res) {
  const target = (req.query.next as string) || '/';
  if (!/^\//.test(target)) {
    res.redirect('/');
    return;
  }
  res.redirect(target); // expect: open-redirect
}

export function address(req, res) {
  const { to } = req.query;
  if (/^https?:\/\/.+/.test(to)) return res.redirect(to); // expect: open-redirect
  return res.sendStatus(400);
}
