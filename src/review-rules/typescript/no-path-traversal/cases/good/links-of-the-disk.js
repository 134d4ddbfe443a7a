const fs = require('fs');
const path = require('path');

exports.copy = async (from, to) => {
  for (const entry of await fs.promises.readdir(from, { withFileTypes: true })) {
    const props = { path: path.join(from, entry.name), linkpath: undefined };
    if (!entry.isSymbolicLink()) continue;
    props.linkpath = await fs.promises.readlink(props.path);
    await fs.promises.symlink(props.linkpath, path.join(to, entry.name));
  }
};
