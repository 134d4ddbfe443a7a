const path = require('path');
const util = require('util');
const { exec } = require('child_process');

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
  infoCommand: function () {
    return util.format("identify '%s'", this.file);
  },
  convertCommand: function (page) {
    const target = this.target(page);
    return util.format("convert -resize %d '%s[%d]' '%s'", this.width, this.file, page, target);
  },
  info: function () {
    const command = this.infoCommand();
    return new Promise(function (resolve, reject) {
      exec(command, function (error, output) { // expect: command-injection
        if (error) reject(error);
        else resolve(output.split(' '));
      });
    });
  },
  convert: function (page, done) {
    const target = this.target(page);
    const command = this.convertCommand(page);
    exec(command, function (error) { // expect: command-injection
      if (error) done(error);
      else done(null, target);
    });
  },
};

module.exports = Picture;
