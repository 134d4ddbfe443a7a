const fs = require('fs');

exports.tryRead = function tryRead(path) {
  let fd;
  try {
    fd = fs.openSync(path, 'r');
    const buffer = Buffer.alloc(8);
    fs.readSync(fd, buffer, 0, 8, 0);
    return buffer;
  } catch {
    return null;
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
};
