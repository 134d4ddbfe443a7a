const tar = require('tar-stream');
const fs = require('fs');
const path = require('path');

exports.restore = function (folder, options) {
  const disk = options.fs || fs;
  const reader = tar.extract();
  reader.on('entry', onEntry);
  return reader;

  function onEntry(header, stream, next) {
    const target = path.join(folder, header.name);
    if (header.type === 'symlink') return disk.symlink(header.linkname, target, next); // expect: path-traversal
    if (header.type === 'link') return disk.link(path.join(folder, header.linkname), target, next); // expect: path-traversal
    stream.pipe(disk.createWriteStream(target)).on('finish', next); // expect: path-traversal
  }
};
