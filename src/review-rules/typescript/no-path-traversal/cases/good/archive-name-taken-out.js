const fs = require('fs');
const path = require('path');
const AdmZip = require('adm-zip');
const { unzipSync } = require('fflate');

exports.install = (file, folder) => {
  new AdmZip(file).getEntries().forEach(({ entryName, isDirectory, getData }) => {
    if (!isDirectory) fs.writeFileSync(path.join(folder, path.basename(entryName)), getData());
  });
};

exports.extract = (bytes, folder) => {
  const root = path.resolve(folder);
  const files = unzipSync(bytes);
  Object.keys(files).forEach((name) => {
    const to = path.resolve(root, name);
    if (!to.startsWith(root + path.sep)) throw new Error(`outside: ${name}`);
    fs.writeFileSync(to, files[name]);
  });
};

/** Names of the program. */
exports.save = (files, folder) => {
  Object.keys(files).forEach((name) => fs.writeFileSync(path.join(folder, name), files[name]));
};
