const fs = require('fs');
const path = require('path');
const makeFolder = require('mkdirp');

exports.makeUncompress = (Reader) => (from, folder) =>
  new Promise((resolve, reject) => {
    new Reader(from)
      .on('end', resolve)
      .on('error', reject)
      .on('entry', (header, content) => {
        const place = path.join(folder, header.name);
        makeFolder(path.dirname(place), () => {
          content.pipe(fs.createWriteStream(place).on('error', reject)); // expect: path-traversal
        });
      });
  });
