export function show(req, res) {
  if (req.headers.accept === 'application/json') return res.json({ x: req.query.x });
  return res.send(`<b>${req.query.x}</b>`); // expect: xss
}

export async function proxied(req, res) {
  const types = ['text/plain', 'application/xml'];
  if (types.includes(req.get('accept'))) return res.sendStatus(406);
  await fetch('/log', { headers: { accept: 'application/json' } });
  res.setHeader('Content-Type', 'text/html');
  return res.end(`<b>${req.query.x}</b>`); // expect: xss
}
