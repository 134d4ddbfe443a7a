const fs = require('fs');
const path = require('path');

// A hard link: joined to the root, its end cannot lead above it.
exports.link = (folder, header, done) => {
  const end = path.join(folder, path.join('/', header.linkname));
  fs.link(end, path.join(folder, path.join('/', header.name)), done);
};
