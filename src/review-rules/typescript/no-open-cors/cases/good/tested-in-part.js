const known = ['https://example.com'];

module.exports = (app) => {
  app.use((req, res, next) => {
    const origin = req.headers.origin;
    if (origin && origin.endsWith('.example.com')) {
      res.setHeader('Access-Control-Allow-Origin', origin);
      res.setHeader('Access-Control-Allow-Credentials', 'true');
    }
    if (origin && origin.endsWith('example.com') && known.includes(origin)) {
      res.setHeader('Access-Control-Allow-Origin', origin);
      res.setHeader('Access-Control-Allow-Credentials', 'true');
    }
    next();
  });
  app.use('/fonts', (req, res, next) => {
    if (req.headers.origin.endsWith('example.com')) res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
    next();
  });
};
