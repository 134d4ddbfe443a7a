const fs = require('fs');
const path = require('path');
const { promisify } = require('util');

const readFile = promisify(fs.readFile);

function File(root, req) {
  this.root = root;
  this.req = req;
  this.path = path.join(this.root, this.req.url);
}

File.prototype = {
  open() {
    return fs.createReadStream(this.path); // expect: path-traversal
  },
};

exports.read = async (req, res) => {
  res.end(await readFile(`./${req.url}`)); // expect: path-traversal
};

exports.File = File;
