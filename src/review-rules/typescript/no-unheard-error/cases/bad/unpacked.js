const https = require('https');
const zlib = require('zlib');

exports.load = (address, callback) => {
  https
    .get(address, (res) => {
      const chunks = [];
      const unpacked = res.pipe(zlib.createGunzip()); // expect: unheard-error
      unpacked.on('data', (chunk) => chunks.push(chunk));
      unpacked.on('end', () => callback(null, Buffer.concat(chunks)));
    })
    .on('error', callback);
};
