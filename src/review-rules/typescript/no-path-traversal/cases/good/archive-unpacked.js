const fs = require('fs');
const path = require('path');
const decompressTar = require('decompress-tar');

module.exports = async (input, output) => {
  const files = await decompressTar()(input);
  return Promise.all(
    files.map(async (file) => {
      const target = path.join(output, file.path);
      if (target.indexOf(output) !== 0) throw new Error(`outside: ${file.path}`);
      await fs.promises.writeFile(target, file.data, { mode: file.mode });
    }),
  );
};

/** These are of the program. */
const pages = require('./pages');

exports.write = (output) =>
  pages.map((page) => fs.promises.writeFile(path.join(output, `${page.number}.html`), page.data));
