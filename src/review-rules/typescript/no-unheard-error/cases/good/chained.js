const https = require('https');

exports.ping = (address, callback) => {
  https
    .get(address, (res) => {
      res.resume();
      callback(null, res.statusCode);
    })
    .setTimeout(1000)
    .on('error', callback);
};
