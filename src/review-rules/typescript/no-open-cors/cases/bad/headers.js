export function open(req, res, next) {
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin); // expect: open-cors
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  next();
}
