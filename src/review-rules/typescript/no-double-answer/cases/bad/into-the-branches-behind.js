const parse = require('./parse');

exports.rules = (filename, callback) => {
  parse(filename, (err, result) => {
    if (err) {
      console.error(err);
      callback(err); // expect: called-back-twice
    }
    if (result.raw) {
      callback(null, result.raw);
    } else {
      callback(null, [...result.ignore, ...result.watch]);
    }
  });
};
