const fs = require('fs');
const path = require('path');
const pify = require('pify');
const decompressTar = require('decompress-tar');

const stripDirs = require('strip-dirs');

const disk = pify(fs);

module.exports = async (input, output, options) => {
  let files = await decompressTar()(input);
  if (options.strip > 0) files = files.map((file) => stripDirs(file, options.strip));
  return Promise.all(
    files.map(async (file) => {
      const target = path.join(output, file.path);
      await fs.promises.mkdir(path.dirname(target), { recursive: true });
      await disk.writeFile(target, file.data, { mode: file.mode }); // expect: path-traversal
    }),
  );
};
