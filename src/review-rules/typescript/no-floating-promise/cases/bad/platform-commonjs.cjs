const { promises: fs } = require('fs');
const { unlink } = require('node:fs').promises;

exports.clean = async function clean(path) {
  fs.rm(path); // expect: floating-promise
  unlink(`${path}.lock`); // expect: floating-promise
  return path;
};
