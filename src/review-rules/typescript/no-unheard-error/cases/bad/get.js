const https = require('https');

exports.ping = function (address, callback) {
  https.get(address, (res) => { // expect: unheard-error
    res.resume();
    callback(null, res.statusCode);
  });
};
