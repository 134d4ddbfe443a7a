const fs = require('fs');

const BLOCK = 512;

function readBlock(fd, at) {
  const block = Buffer.alloc(BLOCK);
  const got = fs.readSync(fd, block, 0, BLOCK, at);
  return got === BLOCK ? block : null;
}

exports.listNames = function listNames(file) {
  const fd = fs.openSync(file, 'r'); // expect: unclosed-handle
  const names = [];
  for (let at = 0; ; at += BLOCK) {
    const header = readBlock(fd, at);
    if (header === null) break;
    if (header.toString('latin1', 257, 262) !== 'ustar') {
      throw new Error(`${file}: not an archive`);
    }
    names.push(header.toString('utf8', 0, 100));
  }
  fs.closeSync(fd);
  return names;
};
