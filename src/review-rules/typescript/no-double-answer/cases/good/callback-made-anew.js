const fs = require('fs');
const once = require('./once');

exports.read = function (file, callback) {
  callback = once(callback);
  fs.readFile(file, 'utf8', (error, text) => {
    if (error) callback(error);
    callback(null, text);
  });
};

exports.write = function (file, text, options, cb) {
  if (typeof options === 'function') cb = options;
  const tell = cb;
  let told = false;
  cb = (error) => {
    if (told) return;
    told = true;
    tell(error);
  };
  fs.writeFile(file, text, (err) => {
    if (err) cb(err);
    cb(null);
  });
};

exports.list = function (folder, callback) {
  if (!callback) callback = (error, names) => console.log(error, names);
  callback = process.domain ? process.domain.bind(callback) : callback;
  fs.readdir(folder, (error, names) => {
    if (error) callback(error);
    callback(null, names);
  });
};
