const { createHash } = require('crypto');
const http = require('http');

const address = 'http://mirror.acme.io/runtime-2.4.1.tar.gz';
const expected = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae';

exports.load = (done) =>
  http.get(address, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part));
    response.on('end', () => {
      const text = Buffer.concat(parts);
      const sum = createHash('sha256').update(text).digest('hex');
      done(sum === expected ? undefined : new Error('not what was asked for'), text);
    });
  });
