const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

exports.unpack = (archive, folder) =>
  archive.pipe(unzipper.Parse()).on('entry', (entry) => {
    const target = path.join(folder, entry.path);
    if (target.indexOf(folder) !== 0) return entry.autodrain();
    entry.pipe(fs.createWriteStream(target));
  });

exports.flat = (archive, folder) =>
  archive.pipe(unzipper.Parse()).on('entry', (entry) => {
    entry.pipe(fs.createWriteStream(path.join(folder, path.basename(entry.path))));
  });

exports.checked = (archive, folder) =>
  archive.pipe(unzipper.Parse()).on('entry', (entry) => {
    if (entry.path.includes('..')) throw new Error(entry.path);
    entry.pipe(fs.createWriteStream(path.join(folder, entry.path)));
  });
