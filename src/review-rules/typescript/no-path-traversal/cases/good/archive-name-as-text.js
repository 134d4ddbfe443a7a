const fs = require('fs');
const path = require('path');
const Zip = require('adm-zip');

exports.flat = (file, folder, { hashed, hash }) => {
  for (const entry of new Zip(file).getEntries()) {
    if (entry.isDirectory) continue;
    const name = entry.entryName.toString();
    const target = path.resolve(folder, hashed ? hash(name) : path.basename(name));
    fs.writeFileSync(target, entry.getData());
    fs.writeFileSync(path.join(folder, name.length > 9 ? 'long' : 'short'), entry.getData().toString());
  }
};

exports.known = (file, folder, names) => {
  for (const entry of new Zip(file).getEntries()) {
    const name = entry.entryName.toString();
    fs.writeFileSync(path.join(folder, names.has(name) ? name : 'other'), entry.getData());
  }
};
