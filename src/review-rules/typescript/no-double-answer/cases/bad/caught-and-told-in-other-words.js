const fs = require('fs');
const path = require('path');

function Presets(folder) {
  this.folder = folder;
  this.known = {};
}

Presets.prototype.load = function (name, callback) {
  const self = this;
  fs.readFile(path.join(this.folder, `${name}.json`), 'utf8', function (err, text) {
    if (err) {
      return callback(err);
    }
    try {
      self.known[name] = JSON.parse(text);
      callback(null, self.known[name]); // expect: called-back-twice
    } catch (ex) {
      callback(new Error('preset ' + name + ' is damaged: ' + ex.message));
    }
  });
};

exports.unpack = (token, done) => {
  try {
    const [head, body] = token.split('.');
    return done(null, { head, body: Buffer.from(body, 'base64').toString() }); // expect: called-back-twice
  } catch {
    return done(new TypeError('no token'));
  }
};

exports.toUrl = (text, cb) => {
  try {
    const url = new URL(text);
    cb(null, url); // expect: called-back-twice
  } catch (problem) {
    cb(`not an address: ${problem.message}`);
  }
};

module.exports.Presets = Presets;
