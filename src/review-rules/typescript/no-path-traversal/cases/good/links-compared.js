const tar = require('tar-stream');
const fs = require('fs');
const path = require('path');
const { assertInside } = require('./assert-inside');

exports.compared = (folder) =>
  tar.extract().on('entry', (header, stream, next) => {
    const target = path.join(folder, path.join('/', header.name));
    const end = path.resolve(path.dirname(target), header.linkname);
    if (end !== folder && !end.startsWith(folder + path.sep)) return next(new Error(header.linkname));
    return fs.symlink(header.linkname, target, next);
  });

exports.handedOn = (folder) =>
  tar.extract().on('entry', (header, stream, next) => {
    assertInside(folder, header.linkname);
    return fs.symlink(header.linkname, path.join(folder, path.join('/', header.name)), next);
  });
