const crypto = require('crypto');

exports.sign = (value, secret) => value + '.' + crypto.createHmac('sha256', secret).update(value).digest('base64');

exports.unsign = function (value, secret) {
  const start = value.slice(0, value.lastIndexOf('.'));
  return sha1(exports.sign(start, secret)) === sha1(value) ? start : false;
};

function sha1(text) {
  return crypto.createHash('sha1').update(text).digest('hex');
}
