const crypto = require('crypto');

const signingKey = 'c3VwZXI';

function isSigned(request) {
  const digest = crypto.createHmac('sha256', signingKey).update(request.body).digest('hex');
  return digest === request.headers['x-signature']; // expect: timing-attack
}

module.exports = { isSigned };
