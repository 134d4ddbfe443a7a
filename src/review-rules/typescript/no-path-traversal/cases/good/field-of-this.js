const fs = require('fs');
const path = require('path');

class File {
  constructor(root, req) {
    this.root = root;
    this.path = path.join(root, req.url);
  }

  check() {
    if (path.relative(this.root, this.path).startsWith('..')) throw new Error('outside');
  }

  open() {
    return fs.createReadStream(this.path);
  }
}

class Upload {
  constructor(req) {
    this.length = Number(req.headers['content-length']);
    this.path = `/tmp/${Date.now()}`;
  }

  open() {
    return fs.createWriteStream(this.path);
  }
}

module.exports = { File, Upload };
