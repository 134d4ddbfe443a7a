export function list(req, res) {
  const page = req.query.page || 1;
  const next = page + 1; // expect: misread-syntax
  res.json({ page, next });
}

const retries = process.env.RETRIES ?? 3;

export function attempts() {
  return retries + 1; // expect: misread-syntax
}
