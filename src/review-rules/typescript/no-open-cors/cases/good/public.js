export function everybody(req, res) {
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin ?? '*');
  res.json({ credentials: 'none' });
}
