const fs = require('fs');
const { unlink } = require('fs');
const path = require('path');

exports.save = function (file, token) {
  fs.writeFile(file, JSON.stringify(token)); // expect: missing-callback
  console.log('Token stored to ' + file);
};

exports.forget = (file) => {
  unlink(file); // expect: missing-callback
};

exports.prepare = function (folder) {
  if (!fs.existsSync(folder)) fs.mkdir(folder, { recursive: true }); // expect: missing-callback
  fs.appendFile(path.join(folder, 'log.txt'), 'started\n', 'utf8'); // expect: missing-callback
};

exports.move = async function (from, to) {
  await fs.rename(from, to); // expect: missing-callback
};
