const fs = require('fs');
const { join, normalize } = require('path');

exports.read = function (folder, name, done) {
  const base = normalize(folder);
  const file = join(base, decodeURIComponent(name));
  if (file.indexOf(base) !== 0) return done(new Error('path is outside of the folder')); // expect: path-traversal
  fs.readFile(file, done);
};
