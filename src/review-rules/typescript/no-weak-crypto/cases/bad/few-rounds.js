const { pbkdf2, pbkdf2Sync } = require('node:crypto');

exports.keep = (password, salt) => pbkdf2Sync(password, salt, 1000, 64, 'sha512'); // expect: weak-hash
exports.later = (password, salt, done) => pbkdf2(password, salt, 1, 32, 'sha256', done); // expect: weak-hash
