const fs = require('fs');
const path = require('path');
const Zip = require('adm-zip');

exports.unpack = (file, folder, { flat, first = 0 }) => {
  for (const entry of new Zip(file).getEntries()) {
    if (entry.isDirectory) continue;
    const name = entry.entryName.toString();
    const target = path.resolve(folder, flat ? path.basename(name) : name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, entry.getData()); // expect: path-traversal
    fs.writeFileSync(path.join(folder, name.slice(first)), entry.getData()); // expect: path-traversal
  }
};
