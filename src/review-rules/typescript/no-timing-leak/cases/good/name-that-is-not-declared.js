const crypto = require('crypto');

exports.verify = (client, givenMac, id) => {
  const hashed = crypto.createHmac('sha256', client.secret).update(id).digest('hex');
  return hashed === given_hmac;
};
