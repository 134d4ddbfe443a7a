const fs = require('fs');
const path = require('path');
const { resize } = require('./resize');

const sizes = [64, 128, 256];

function isImage(name) {
  return /\.(?:png|jpe?g|webp)$/i.test(name);
}

function thumbnailName(name, size) {
  const { name: base, ext } = path.parse(name);
  return `${base}-${size}${ext}`;
}

exports.makeThumbnails = function makeThumbnails(folder, target, done) {
  fs.readdir(folder, (err, names) => {
    if (err) return done(err);
    const images = names.filter(isImage);
    let left = images.length * sizes.length;
    let failure;
    if (left === 0) return done(null, []);
    const made = [];

    function finish(error, file) {
      failure = failure || error;
      if (file) made.push(file);
      left -= 1;
      if (left === 0) done(failure, made.sort());
    }

    for (const image of images) {
      fs.readFile(path.join(folder, image), (err, data) => {
        if (err) return sizes.forEach(() => finish(err));
        for (const size of sizes) {
          const file = path.join(target, thumbnailName(image, size));
          resize(data, size, (error, smaller) => {
            if (error) return finish(error);
            fs.writeFile(file, smaller, (writeError) => finish(writeError, file));
          });
        }
      });
    }
  });
};
