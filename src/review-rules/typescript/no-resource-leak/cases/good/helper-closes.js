const fs = require('fs');
const { finish } = require('./finish');

exports.save = function save(path, data) {
  const fd = fs.openSync(path, 'w');
  fs.writeSync(fd, data);
  finish(fd);
};

exports.touch = function touch(path) {
  fs.closeSync(fs.openSync(path, 'a'));
};
