const { exec } = require('child_process');

function build(isLong) {
  return isLong ? 'pdfinfo -box all.pdf' : 'pdfinfo all.pdf';
}

function choose(file) {
  return 'pdfinfo ' + file;
}

exports.info = function info(isLong, done) {
  const command = build(isLong);
  exec(command, done);
};

exports.read = function read(file, done) {
  const command = choose(file);
  if (!/^pdfinfo [\w.]+$/.test(command)) return done(new Error('no such file'));
  exec(command, done);
};
