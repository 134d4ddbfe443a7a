const request = require('request');
const got = require('got');

const optionsFor = function optionsFor(req) {
  const options = {
    url: req.queryUrl,
    method: req.method,
    headers: req.headers,
  };
  if (req.body) {
    options.body = req.body;
  }
  return options;
};

const execute = function execute(req, callback) {
  const options = optionsFor(req);
  return request(options, (error, response) => callback(error, response, req));
};

function forwarded(req) {
  if (req.method === 'GET') return { url: `https://api.example.com${req.url}` };
  return { url: 'https://api.example.com/', body: req.body };
}

const forward = (req, res) => got(forwarded(req)).pipe(res);

module.exports = { execute, forward };
