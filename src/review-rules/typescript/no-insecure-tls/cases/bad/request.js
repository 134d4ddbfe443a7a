const request = require('request-promise');

module.exports = (url) => request({ url, strictSSL: false, json: true }); // expect: insecure-tls
