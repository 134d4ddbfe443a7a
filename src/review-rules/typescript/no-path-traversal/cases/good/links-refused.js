const fs = require('fs');
const path = require('path');

exports.write = (folder, header, done) => {
  if (path.isAbsolute(header.linkname) || header.linkname.includes('..')) return done(new Error('outside'));
  return fs.symlink(header.linkname, path.join(folder, path.join('/', header.name)), done);
};
