const known = ['https://app.example.com'];

export function some(req, res, next) {
  const { origin } = req.headers;
  if (known.includes(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  next();
}
