const pages = new Set(['/home', '/profile']);
const targets = { docs: 'https://docs.example.com', blog: 'https://blog.example.com' };

export function go(req, res) {
  const target = req.query.page;
  if (!pages.has(target)) return res.sendStatus(404);
  return res.redirect(target);
}

export const out = (req, res) => res.redirect(targets[req.params.name] ?? '/');
