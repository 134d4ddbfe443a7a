const fs = require('fs-extra');
const path = require('path');
const { readCentralDirectory } = require('./central-directory');

class Zip {
  constructor(bytes) {
    this.entries = readCentralDirectory(bytes);
  }

  async unpackAll(folder) {
    for (const entry of this.entries) {
      const place = path.resolve(folder, entry.fileName);
      await fs.outputFile(place, entry.read()); // expect: path-traversal
    }
  }
}

module.exports = Zip;
