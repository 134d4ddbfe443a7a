export function log(req, res) {
  console.log(req.get('Access-Control-Allow-Origin'), req.headers.origin);
  res.json({ 'Access-Control-Allow-Credentials': true, credentials: true });
}
