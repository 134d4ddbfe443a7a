const tar = require('tar-stream');
const fs = require('fs');
const path = require('path');

// Joined to the root, a name cannot lead above it.
exports.restore = (folder) =>
  tar.extract().on('entry', (header, stream) => {
    stream.pipe(fs.createWriteStream(path.join(folder, path.join('/', header.name))));
  });
