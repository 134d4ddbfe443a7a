export const raw = (req, res) => res.type('text/plain').send(`<${req.query.tag}> is what you sent: <b>`);
export function csv(req, res) {
  res.setHeader('Content-Type', 'text/csv');
  res.end(`<${req.query.name}>`);
}
