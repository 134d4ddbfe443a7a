const fs = require('fs');

function sizeOf(path, done) {
  fs.open(path, 'r', (err, fd) => { // expect: unclosed-handle
    if (err) return done(err);
    fs.fstat(fd, (statError, stat) => {
      if (statError) return done(statError);
      done(null, stat.size);
    });
  });
}

module.exports = sizeOf;
