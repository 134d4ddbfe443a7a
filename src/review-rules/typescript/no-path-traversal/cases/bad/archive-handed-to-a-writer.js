// Reads the index at the end of a zip and writes what it lists.
const fs = require('graceful-fs');
const path = require('path');
const writers = require('./writers');

function Bundle(source) {
  this.size = fs.statSync(source).size;
}

Bundle.prototype.unpackEntry = function (entry, settings) {
  const place = path.join(settings.folder, entry.name);
  if (entry.isFolder) return writers.folder(entry, place); // expect: path-traversal
  return writers.inflate(entry, place, this.size); // expect: path-traversal
};

module.exports = Bundle;
