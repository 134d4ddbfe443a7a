const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

exports.unpack = (archive, folder) =>
  fs
    .createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      if (entry.type === 'Directory') return entry.autodrain();
      entry.pipe(fs.createWriteStream(path.join(folder, entry.path))); // expect: path-traversal
    });
