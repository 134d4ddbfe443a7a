const fs = require('fs');
const zlib = require('zlib');

function parse(text) {
  const out = {};
  for (const line of text.split(/\r?\n/)) {
    const at = line.indexOf('=');
    if (at > 0) out[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return out;
}

exports.readIni = (file, required = []) =>
  new Promise((resolve, reject) => {
    fs.readFile(file, 'utf8', (err, text) => {
      if (err) return reject(err);
      const values = parse(text);
      for (const key of required) {
        if (!(key in values)) {
          throw new Error(`${file}: ${key} is not set`); // expect: uncaught-throw
        }
      }
      resolve(values);
    });
  });

exports.unpack = function (bytes, limit, callback) {
  zlib.gunzip(bytes, function (err, text) {
    if (err) return callback(err);
    if (text.length > limit) throw new RangeError('too long'); // expect: uncaught-throw
    callback(null, text);
  });
};
