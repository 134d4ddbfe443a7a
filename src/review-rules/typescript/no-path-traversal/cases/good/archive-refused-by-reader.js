const yauzl = require('yauzl');
const fs = require('fs');
const path = require('path');

// yauzl refuses names that lead out of the folder.
exports.extract = (archive, folder) =>
  yauzl.open(archive, { lazyEntries: true }, (error, zip) => {
    if (error) throw error;
    zip.on('entry', (entry) => {
      zip.openReadStream(entry, (failure, stream) => {
        if (failure) throw failure;
        stream.pipe(fs.createWriteStream(path.join(folder, entry.fileName)));
      });
    });
  });
