const fs = require('fs');

exports.copyRows = function copyRows(rows, path, done) {
  const out = fs.createWriteStream(path);
  rows.on('row', (row) => out.write(row + '\n'));
  rows.on('end', () => out.end(done));
};
