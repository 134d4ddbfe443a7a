const fs = require('fs-extra');

// The library takes a callback and gives a promise: the error goes by the callback.
module.exports.write = (path, text) =>
  new Promise((resolve, reject) => {
    fs.writeFile(path, text, 'utf8', function (err) {
      if (err) reject(err);
    }).then(() => {
      resolve();
    });
  });
