const request = require('request');

function optionsFor(req) {
  const options = {
    method: 'GET',
    url: req.query.url, // expect: server-request-forgery
  };
  if (req.body) options.body = req.body;
  return options;
}

module.exports = (app) => {
  app.get('/preview', (req, res) => {
    request(optionsFor(req)).pipe(res);
  });
};
