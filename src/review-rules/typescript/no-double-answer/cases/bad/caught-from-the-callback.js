const fs = require('fs');

exports.read = function (file, callback) {
  fs.readFile(file, 'utf8', function (error, text) {
    if (error) return callback(error);
    try {
      callback(null, JSON.parse(text)); // expect: called-back-twice
    } catch (problem) {
      callback(problem);
    }
  });
};

exports.decode = (text, fn) => {
  try {
    const value = decodeURIComponent(text);
    return fn(undefined, value); // expect: called-back-twice
  } catch (err) {
    return fn(err);
  }
};
