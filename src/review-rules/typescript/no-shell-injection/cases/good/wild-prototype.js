const path = require('path');
const { execFile } = require('child_process');

function Picture(file, options) {
  const given = options || {};
  this.file = file;
  this.name = path.basename(file, '.svg');
  this.folder = given.folder || path.dirname(file);
  this.width = Number(given.width) || 640;
}

Picture.prototype = {
  target: function (page) {
    return path.join(this.folder, this.name + '-' + page + '.png');
  },
  convertArguments: function (page) {
    return ['-resize', String(this.width), this.file + '[' + page + ']', this.target(page)];
  },
  info: function () {
    const file = this.file;
    return new Promise(function (resolve, reject) {
      execFile('identify', [file], function (error, output) {
        if (error) reject(error);
        else resolve(output.split(' '));
      });
    });
  },
  convert: function (page, done) {
    const target = this.target(page);
    execFile('convert', this.convertArguments(page), function (error) {
      if (error) done(error);
      else done(null, target);
    });
  },
};

module.exports = Picture;
