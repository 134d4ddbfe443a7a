const tar = require('tar-stream');
const fs = require('fs');
const path = require('path');

exports.restore = (folder) => {
  const reader = tar.extract();
  reader.on('entry', onEntry);
  return reader;

  function onEntry(header, stream, next) {
    const target = path.resolve(folder, header.name);
    const linked = path.resolve(folder, header.linkname || '.');
    if (!isInside(target) || !isInside(linked)) return next(new Error(header.name));
    if (header.type === 'symlink') return fs.symlink(header.linkname, target, next);
    stream.pipe(fs.createWriteStream(target)).on('finish', next);
  }

  function isInside(file) {
    return file.startsWith(folder + path.sep);
  }
};
