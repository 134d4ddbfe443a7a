var crypto = require('crypto');

exports.sign = function (value, secret) {
  return value + '.' + crypto.createHmac('sha256', secret).update(value).digest('base64');
};

exports.unsign = function (value, secret) {
  var start = value.slice(0, value.lastIndexOf('.'));
  var mac = exports.sign(start, secret);
  return exports.sign(mac, secret) == exports.sign(value, secret) ? start : false; // expect: timing-attack
};
