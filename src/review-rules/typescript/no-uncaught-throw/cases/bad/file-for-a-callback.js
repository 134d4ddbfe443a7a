const fs = require('fs');

exports.readSettings = function (file, callback) {
  fs.readFile(file, 'utf8', function (error, text) {
    if (error) return callback(error);
    callback(null, JSON.parse(text)); // expect: uncaught-throw
  });
};
