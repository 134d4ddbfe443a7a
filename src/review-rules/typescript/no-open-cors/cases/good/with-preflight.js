const home = 'https://app.example.com';

export function closed(req, res, next) {
  const origin = req.headers.origin;
  if (origin === home) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  if (req.method === 'OPTIONS') return res.sendStatus(204);
  return next();
}
