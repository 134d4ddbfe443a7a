const crypto = require('crypto');

const methods = {
  HS256: (key, text) => crypto.createHmac('sha256', key).update(text).digest('base64url'),
  RS256: (key, text) => crypto.createSign('RSA-SHA256').update(text).sign(key, 'base64url'),
};

exports.verify = function verify(key, text, options) {
  const [head] = text.split('.');
  const header = JSON.parse(Buffer.from(head, 'base64url'));
  if (!options.algorithms.includes(header.alg)) throw new Error('algorithm');
  return methods[header.alg](key, text);
};

exports.verifyOne = function verifyOne(key, text, algorithm) {
  const header = JSON.parse(Buffer.from(text.split('.')[0], 'base64url'));
  if (header.alg !== algorithm) throw new Error('algorithm');
  return methods[header.alg](key, text);
};

// Who signs writes the header.
exports.sign = (header, payload, key) => methods[header.alg](key, `${header}.${payload}`);
