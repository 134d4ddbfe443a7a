export function ours(req, res, next) {
  res.setHeader('Access-Control-Allow-Origin', process.env.ORIGIN);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  next();
}
