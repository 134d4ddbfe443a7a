const { createHmac, randomBytes } = require('crypto');

module.exports = function isSame(text, signature, key) {
  const mask = randomBytes(32);
  const expected = createHmac('sha256', key).update(text).digest();
  const first = createHmac('sha256', mask).update(expected).digest('hex');
  const second = createHmac('sha256', mask).update(signature).digest('hex');
  return first === second;
};
