const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');
const AdmZip = require('adm-zip');
const { unzipSync } = require('fflate');

exports.unpack = async (file, folder) => {
  const entries = fs.createReadStream(file).pipe(unzipper.Parse({ forceStream: true }));
  for await (const entry of entries) {
    const { path: name, type } = entry;
    if (type === 'Directory') entry.autodrain();
    else entry.pipe(fs.createWriteStream(path.join(folder, name))); // expect: path-traversal
  }
};

exports.install = (file, folder) => {
  new AdmZip(file).getEntries().forEach(({ entryName, isDirectory, getData }) => {
    if (!isDirectory) fs.writeFileSync(path.resolve(folder, entryName), getData()); // expect: path-traversal
  });
};

exports.extract = (bytes, folder) => {
  const files = unzipSync(bytes);
  Object.keys(files).forEach((name) => {
    const to = path.join(folder, name);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.writeFileSync(to, files[name]); // expect: path-traversal
  });
};
