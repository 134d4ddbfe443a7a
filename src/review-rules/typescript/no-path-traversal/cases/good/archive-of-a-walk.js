const fs = require('fs');
const path = require('path');
const walk = require('walk-folder');

exports.copy = (from, to) =>
  walk(from).on('entry', (entry) => {
    fs.createReadStream(entry.fullPath).pipe(fs.createWriteStream(path.join(to, entry.path)));
  });
