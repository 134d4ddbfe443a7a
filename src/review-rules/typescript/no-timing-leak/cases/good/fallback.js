const crypto = require('crypto');

exports.verify = function (text, signature, key) {
  const expected = crypto.createHmac('sha256', key).update(text).digest('hex');
  if (!crypto.timingSafeEqual) return expected === signature;
  return expected.length === signature.length && crypto.timingSafeEqual(Buffer.from(expected), Buffer.from(signature));
};
