var fs = require('fs');
var path = require('path');
var gm = require('gm');

exports.thumbnail = function (source, width, callback) {
  var target = path.join(path.dirname(source), 'thumb-' + path.basename(source));
  gm(source)
    .resize(width)
    .toBuffer('PNG', function (err, buffer) {
      if (err) return callback(err);
      fs.writeFile(target, buffer, function (writeError) { // expect: unchecked-error
        callback(null, { path: target, bytes: buffer.length });
      });
    });
};

exports.save = (file, text) =>
  new Promise((resolve) => {
    fs.writeFile(file, text, (err) => resolve(file)); // expect: unchecked-error
  });
