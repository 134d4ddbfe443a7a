const fs = require('fs');
const path = require('path');
const JSZip = require('jszip');
const yauzl = require('yauzl');

exports.unzip = async (bytes, folder) => {
  const zip = await JSZip.loadAsync(bytes);
  for (const name of Object.keys(zip.files)) {
    const entry = zip.files[name];
    const to = path.join(folder, entry.unsafeOriginalName || name);
    if (!entry.dir) fs.writeFileSync(to, await entry.async('nodebuffer')); // expect: path-traversal
  }
};

exports.extract = (file, folder, done) => {
  yauzl.open(file, { lazyEntries: true, decodeStrings: false }, (error, zip) => {
    if (error) return done(error);
    zip.on('error', done);
    zip.on('entry', (entry) => {
      const to = path.join(folder, entry.fileName.toString());
      zip.openReadStream(entry, (failed, stream) => {
        if (failed) return done(failed);
        stream.pipe(fs.createWriteStream(to).on('error', done)); // expect: path-traversal
      });
    });
  });
};
