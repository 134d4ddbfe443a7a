const crypto = require('crypto');

const GenuineConst = Buffer.from('Genuine Adobe Flash Player 001', 'utf8');
const marks = [0xf0, 0xee, 0xc2, 0x4a];

function formatOf(handshake) {
  const digest = crypto.createHmac('sha256', GenuineConst).update(handshake.slice(0, 776)).digest('hex');
  return digest === handshake.signature ? 1 : 0;
}

function otherFormatOf(handshake) {
  const digest = crypto.createHmac('sha256', marks).update(handshake.body).digest('hex');
  return digest === handshake.signature ? 2 : 0;
}

module.exports = { formatOf, otherFormatOf };
