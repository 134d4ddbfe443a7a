export function next(req, res) {
  const target = (req.query.next as string) || '/';
  if (!/^\/(?![/\\])/.test(target)) {
    res.redirect('/');
    return;
  }
  res.redirect(target);
}

export function letter(req, res) {
  const target = String(req.query.next);
  res.redirect(/^\/[a-z]/.test(target) ? target : '/');
}

export function ours(req, res) {
  const { to } = req.query;
  if (to.match(/^https:\/\/(?:www\.)?example\.com\//)) return res.redirect(to);
  return res.sendStatus(400);
}
