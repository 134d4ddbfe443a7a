const tar = require('tar-stream');
const fs = require('fs-extra');
const path = require('path');

module.exports = function restore(folder) {
  const extract = tar.extract();
  extract.on('entry', function (header, stream, next) {
    const target = path.resolve(folder, header.name);
    stream.on('end', next);
    stream.pipe(fs.createWriteStream(target)); // expect: path-traversal
  });
  return extract;
};
