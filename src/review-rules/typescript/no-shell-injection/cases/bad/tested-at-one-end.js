const { execSync } = require('child_process');

exports.length = function (file) {
  if (!/\.mp4$/.test(file)) throw new Error('no film');
  return execSync('ffprobe -show_format ' + file + ' | grep duration'); // expect: command-injection
};
