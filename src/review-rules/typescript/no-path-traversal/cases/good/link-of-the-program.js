const fs = require('fs');
const path = require('path');

// Says the mode of what it unpacks; the link is its own.
exports.finish = async (folder, entry, version) => {
  await fs.promises.chmod(folder, (entry.externalFileAttributes >> 16) & 0o777);
  await fs.promises.symlink(path.join(folder, version), path.join(folder, 'current'));
};
