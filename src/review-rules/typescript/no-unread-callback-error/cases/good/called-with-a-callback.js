const fs = require('fs');
const promises = require('fs').promises;
const fse = require('fs-extra');
const util = require('util');
const { unlink } = require('fs/promises');
const promised = require('bluebird').promisifyAll(require('fs'));

const noop = () => {};

exports.save = function (file, text, options) {
  fs.writeFile(file, text, noop);
  fs.writeFile(file, text, options);
  fs.mkdir(file, noop);
  fs.mkdir(file, options);
  fs.writeFile(...arguments);
  fs.rename(file, file + '.old', (err) => err && console.error(err));
  fs.writeFileSync(file, text);
  fs.close(3);
};

exports.later = async function (file, text) {
  await promises.writeFile(file, text);
  await fs.promises.unlink(file);
  await fse.remove(file);
  await fse.writeFile(file, text);
  await unlink(file);
  await promised.unlink(file);
  await util.promisify(fs.unlink)(file);
};

exports.own = function (fs, file) {
  fs.unlink(file);
};
