const tar = require('tar-stream');
const fs = require('fs');
const path = require('path');

module.exports = function restore(folder) {
  const reader = tar.extract();
  reader.on('entry', (header, stream, next) => {
    const target = path.join(folder, header.name);
    if (!target.startsWith(folder + path.sep)) return next(new Error(`outside: ${header.name}`));
    if (header.type === 'symlink') return fs.symlink(header.linkname, target, next); // expect: path-traversal
    stream.pipe(fs.createWriteStream(target)).on('finish', next);
  });
  return reader;
};
