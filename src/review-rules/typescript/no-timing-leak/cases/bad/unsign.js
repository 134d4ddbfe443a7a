var crypto = require('crypto');

exports.sign = function (value, secret) {
  return value + '.' + crypto.createHmac('sha256', secret).update(value).digest('base64').replace(/=+$/, '');
};

exports.unsign = function (value, secret) {
  var start = value.slice(0, value.lastIndexOf('.'));
  return exports.sign(start, secret) == value ? start : false; // expect: timing-attack
};
