const fs = require('fs');
const store = require('./store');

exports.save = (file, text) =>
  new Promise((resolve, reject) => {
    fs.writeFile(file, text, (err) => (err ? reject(err) : resolve(file)));
  });

exports.remove = function (file, callback) {
  fs.unlink(file, (err) => callback(null));
};

exports.touch = function (file, callback) {
  fs.writeFile(file, '', (err) => {
    // It is only a mark: whether it is there does not matter.
    callback(null);
  });
};

exports.ask = function (file, callback) {
  store.write(file, (err) => callback(null));
};

exports.tell = function (file, text, log) {
  fs.appendFile(file, text, (err) => log.info('written'));
};

exports.all = function (file, text, callback) {
  fs.writeFile(file, text, function (err) {
    callback.apply(null, arguments);
  });
};

exports.twice = function (file, text, callback) {
  fs.writeFile(file, text, (err) => {
    fs.stat(file, callback);
  });
};

exports.map = (errors, callback) => errors.map((err) => callback(null, 1));
