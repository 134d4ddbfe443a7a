export function open(req, res) {
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
  res.end();
}

export function closed(req, res) {
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  res.end();
}
