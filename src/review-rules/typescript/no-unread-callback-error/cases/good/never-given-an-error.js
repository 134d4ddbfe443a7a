const zlib = require('zlib');
const { mapValues } = require('async');

function Store(files) {
  this.files = files;
}

Store.prototype.load = function (names, callback) {
  if (names.length === 0) {
    callback(null, {});
    return;
  }
  mapValues(
    names,
    (name, key, done) => {
      zlib.gunzip(this.files[name], (err, data) => {
        if (err) {
          done(null, null);
        } else {
          done(null, data);
        }
      });
    },
    (err, found) => {
      callback(null, Object.assign({}, found));
    },
  );
};

Store.prototype.settings = function (apply) {
  this.load(['settings.json'], (err, files) => {
    apply(JSON.parse(files['settings.json']));
  });
};

function cached(name, callback) {
  callback(undefined, names.get(name));
}

function show(name) {
  cached(name, (err, value) => {
    print(value.title);
  });
}
