const http = require('node:http');
const https = require('https');

exports.proxy = (req, res) => {
  const options = { hostname: req.query.host, port: 80, path: '/' }; // expect: server-request-forgery
  http.request(options, (answer) => answer.pipe(res)).end();
};

exports.read = (req, res) => {
  https.get(req.body.address, (answer) => answer.pipe(res)); // expect: server-request-forgery
};
