const { createHash } = require('crypto');

exports.accepts = function (key, headers) {
  const digest = createHash('sha1').update(key + '258EAFA5-E914-47DA-95CA-C5AB0DC85B11').digest('base64');
  return headers['sec-websocket-accept'] === digest;
};
