const fs = require('fs');
const path = require('path');
const { createUnzip } = require('./unzip-reader');

class Extract {
  constructor({ folder }) {
    this.folder = folder;
    this.reader = createUnzip();
    this.reader.on('entry', this.writeEntry.bind(this));
  }

  writeEntry(entry) {
    if (entry.isDirectory) return;
    entry.pipe(fs.createWriteStream(path.join(this.folder, entry.path))); // expect: path-traversal
  }
}

module.exports = Extract;
