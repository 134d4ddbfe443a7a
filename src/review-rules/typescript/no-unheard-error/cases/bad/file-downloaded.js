const fs = require('fs');
const https = require('https');

exports.download = (address, file, callback) => {
  const out = fs.createWriteStream(file); // expect: unheard-error
  https
    .get(address, (res) => {
      res.pipe(out);
      out.on('finish', () => callback(null, file));
    })
    .on('error', callback);
};
