const fs = require('fs');
const path = require('path');

// The way from one to the other may begin with two dots.
exports.onEntry = (folder, header, stream, done) => {
  const target = path.resolve(folder, header.name);
  if (path.relative(folder, target).startsWith('..')) return done(new Error('outside'));
  if (header.type !== 'symlink' || !header.linkname) return stream.pipe(fs.createWriteStream(target));
  const beside = path.dirname(target);
  const end = path.resolve(beside, header.linkname);
  const way = path.relative(beside, end);
  return fs.promises.symlink(way, target).then(() => done(), done); // expect: path-traversal
};
