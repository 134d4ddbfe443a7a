const fs = require('fs-extra');
const path = require('path');
const util = require('util');
const AdmZip = require('adm-zip');

const makeLink = util.promisify(fs.symlink.bind(fs));

module.exports = async function unpack(file, folder) {
  const zip = new AdmZip(file);
  zip.extractAllTo(folder, true);
  for (const entry of zip.getEntries()) {
    const isLink = ((entry.attr >>> 16) & 0xf000) === 0xa000;
    if (!isLink) continue;
    const place = path.join(folder, path.basename(entry.entryName));
    const end = entry.getData().toString();
    const leadsTo = path.resolve(path.dirname(place), end);
    if (!isInside(folder, leadsTo)) throw new Error(`Outside: ${entry.entryName}`);
    await fs.remove(place);
    await makeLink(end, place);
  }
};

function isInside(folder, file) {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
