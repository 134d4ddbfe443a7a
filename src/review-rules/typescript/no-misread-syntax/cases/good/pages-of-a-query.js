export function list(req, res) {
  const page = Number(req.query.page) || 1;
  const next = page + 1;
  const before = (req.query.page || 1) - 1;
  res.json({ page, next, before });
}

const name = process.env.NAME || 'shop';

export function title(options) {
  const start = options.start || 1;
  return name + 1 + (start + 1);
}
