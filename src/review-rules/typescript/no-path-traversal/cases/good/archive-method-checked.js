const fs = require('fs');
const path = require('path');
const { createUnzip } = require('../unzip-reader');

class Extract {
  constructor({ folder }) {
    this.folder = folder;
    createUnzip().on('entry', (entry) => this.writeEntry(entry));
  }

  writeEntry(entry) {
    if (this.leadsOut(entry)) return entry.autodrain();
    entry.pipe(fs.createWriteStream(path.join(this.folder, entry.path)));
  }

  leadsOut(entry) {
    return path.isAbsolute(entry.path) || entry.path.split('/').includes('..');
  }
}

module.exports = Extract;
