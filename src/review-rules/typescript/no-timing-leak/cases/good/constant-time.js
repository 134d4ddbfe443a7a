const crypto = require('crypto');

exports.verify = function (text, signature, key) {
  const expected = crypto.createHmac('sha256', key).update(text).digest();
  const given = Buffer.from(signature, 'hex');
  return expected.length === given.length && crypto.timingSafeEqual(expected, given);
};
