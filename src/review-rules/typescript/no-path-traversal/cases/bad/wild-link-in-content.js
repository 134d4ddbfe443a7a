const { createWriteStream, promises: fs } = require('fs');
const path = require('path');
const { pipeline } = require('stream/promises');
const { promisify } = require('util');
const readText = require('read-text');

const kinds = { mask: 0o170000, folder: 0o040000, link: 0o120000 };

class Unpacker {
  constructor(archive, folder) {
    this.archive = archive;
    this.folder = folder;
    this.count = 0;
  }

  async unpackEntry(entry) {
    const target = path.join(this.folder, entry.fileName);
    const real = await fs.realpath(path.dirname(target));
    if (path.relative(this.folder, real).split(path.sep).includes('..'))
      throw new Error(`Outside: ${entry.fileName}`);

    const mode = (entry.externalFileAttributes >> 16) & 0xffff;
    if ((mode & kinds.mask) === kinds.folder) {
      await fs.mkdir(target, { recursive: true });
      return;
    }

    const open = promisify(this.archive.openReadStream.bind(this.archive));
    const stream = await open(entry);
    if ((mode & kinds.mask) === kinds.link) {
      const link = await readText(stream);
      console.debug('link', link, target);
      await fs.symlink(link, target); // expect: path-traversal
    } else {
      await pipeline(stream, createWriteStream(target, { mode: mode & 0o777 }));
    }
    this.count += 1;
  }
}

module.exports = Unpacker;
