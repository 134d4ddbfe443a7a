const fs = require('fs');

exports.load = function (file, callback) {
  fs.readFile(file, 'utf8', (err, text) => {
    if (err) return callback(err);
    let value;
    try {
      value = JSON.parse(text);
    } catch (ex) {
      return callback(new Error(`${file}: ${ex.message}`));
    }
    callback(null, value);
  });
};

// Without a result: the second call says nothing of an error.
exports.tryOnce = (text, callback) => {
  try {
    callback(null, decodeURIComponent(text));
  } catch (problem) {
    console.warn(problem.message);
    callback(null, text);
  }
};

// Whoever is told of the failure is somebody else.
exports.check = (text, callback, onFailure) => {
  try {
    callback(null, JSON.parse(text));
  } catch (problem) {
    onFailure(new Error(problem.message));
  }
};
