const http = require('http');

module.exports = (app) => {
  app.use((req, res, next) => {
    const origin = req.headers.origin;
    if (origin && origin.endsWith('example.com')) { // expect: open-cors
      res.setHeader('Access-Control-Allow-Origin', origin);
      res.setHeader('Access-Control-Allow-Credentials', 'true');
    }
    next();
  });
};

http.createServer((req, res) => {
  if (req.headers.origin.indexOf('example.com') > -1) { // expect: open-cors
    res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  res.end();
});
