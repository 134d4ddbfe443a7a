const fs = require('fs');
const zlib = require('zlib');
const crypto = require('crypto');

exports.packed = async (name) => {
  const target = `${name}.gz`;
  await new Promise((resolve) => {
    const reader = fs.createReadStream(name); // expect: unsettled-promise
    const writer = fs.createWriteStream(target); // expect: unsettled-promise
    reader.pipe(zlib.createGzip()).pipe(writer);
    writer.on('finish', resolve);
  });
  return target;
};

exports.sumOf = (path) =>
  new Promise((resolve, reject) => {
    const hash = crypto.createHash('md5');
    const stream = fs.createReadStream(path); // expect: unsettled-promise
    stream.on('data', (data) => hash.update(data));
    stream.on('end', () => {
      const sum = hash.digest('hex');
      if (sum === '') return reject(new Error('empty'));
      resolve(sum);
    });
  });

exports.copy = (from, to) =>
  new Promise((resolve) => {
    fs.createReadStream(from) // expect: unsettled-promise
      .pipe(fs.createWriteStream(to)) // expect: unsettled-promise
      .on('close', () => resolve(to));
  });
