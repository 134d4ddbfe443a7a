const { exec } = require('child_process');

function build(file, isLong) {
  if (isLong) return 'pdfinfo -box ' + file;
  return 'pdfinfo ' + file;
}

exports.info = function info(file, done) {
  const command = build(file, false);
  exec(command, done); // expect: command-injection
};

exports.read = function read(file, done) {
  const command = build(file, true);
  return exec(command, { maxBuffer: 1024 }, done); // expect: command-injection
};
