const fs = require('fs-extra');
const path = require('path');

// The program says what goes into its archive; nothing is unpacked.
class Zip {
  constructor() {
    this.entries = new Map();
  }

  async dump(folder) {
    for (const [number, entry] of [...this.entries.values()].entries())
      await fs.outputFile(path.resolve(folder, `${number}.bin`), entry.read());
  }
}

module.exports = Zip;

exports.unpackAll = async (zip, folder) => {
  for (const entry of zip.entries) {
    const place = path.join(folder, entry.fileName);
    if (!place.startsWith(folder + path.sep)) throw new Error(entry.fileName);
    await fs.outputFile(place, entry.read());
  }
};
