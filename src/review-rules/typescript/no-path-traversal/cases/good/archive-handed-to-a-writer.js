// Reads the index at the end of a zip and writes what it lists.
const fs = require('graceful-fs');
const path = require('path');
const writers = require('./writers');

function Bundle(source) {
  this.size = fs.statSync(source).size;
}

Bundle.prototype.list = function (entries, folder) {
  for (const entry of entries)
    if (path.relative(folder, path.join(folder, entry.name)).startsWith('..')) throw new Error(entry.name);
};

Bundle.prototype.unpackEntry = function (entry, settings) {
  return writers.inflate(entry, path.join(settings.folder, entry.name));
};

module.exports = Bundle;
