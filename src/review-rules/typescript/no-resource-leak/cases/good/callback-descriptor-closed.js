const fs = require('fs');

exports.sizeOf = function sizeOf(path, done) {
  fs.open(path, 'r', (err, fd) => {
    if (err) return done(err);
    fs.fstat(fd, (statError, stat) => {
      fs.close(fd, () => done(statError, stat && stat.size));
    });
  });
};
