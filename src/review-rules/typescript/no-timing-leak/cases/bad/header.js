const crypto = require('crypto');

module.exports = function (secret) {
  return (req, res, next) => {
    const hmac = crypto.createHmac('sha1', secret);
    hmac.update(req.rawBody);
    if (req.headers['x-hub-signature'] !== `sha1=${hmac.digest('hex')}`) { // expect: timing-attack
      return res.status(403).end();
    }
    next();
  };
};
