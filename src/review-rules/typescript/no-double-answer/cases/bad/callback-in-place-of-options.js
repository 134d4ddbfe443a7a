const fs = require('fs');

exports.readManifest = function (file, options, callback) {
  if (typeof options === 'function') {
    callback = options;
    options = {};
  }
  fs.readFile(file, 'utf8', (error, text) => {
    if (error) return callback(error);
    try {
      callback(null, JSON.parse(text, options.reviver)); // expect: called-back-twice
    } catch (problem) {
      callback(problem);
    }
  });
};

exports.list = (folder, filter, done) => {
  if (!done) done = filter, (filter = undefined);
  fs.readdir(folder, (err, names) => {
    if (err) {
      done(err); // expect: called-back-twice
    }
    done(null, names.filter((name) => !filter || filter(name)));
  });
};

class Store {
  load(key, options, cb) {
    cb = typeof options === 'function' ? options : cb;
    cb = cb || function () {};
    this.backend.fetch(key, (err, value) => {
      if (err) {
        this.emit('failed', err);
        cb(err); // expect: called-back-twice
      }
      cb(null, value);
    });
  }
}

module.exports.Store = Store;
