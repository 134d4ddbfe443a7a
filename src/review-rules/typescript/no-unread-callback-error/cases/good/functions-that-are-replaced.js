const fs = require('fs');
const { promisify } = require('util');

fs.writeFile = promisify(fs.writeFile);
const readFile = promisify(fs.readFile);

exports.copy = async function (from, to) {
  await fs.writeFile(to, await readFile(from));
};

exports.careful = function (file) {
  try {
    // Node before 10 takes it without a callback.
    fs.unlink(file);
  } catch {
    fs.unlinkSync(file);
  }
};
