'use strict';
const fs = require('fs');

module.exports = {
  write(path, text, done) {
    fs.writeFile(path, text, done);
  },
  read(path, callback) {
    fs.readFile(path, 'utf8', (error, text) => {
      if (error) return done(error); // expect: undeclared-name
      callback(null, text);
    });
  },
};
