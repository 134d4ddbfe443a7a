const fs = require('fs');

const open = [];

function keep(fd) {
  open.push(fd);
}

function finish(fd, text) {
  fs.writeSync(fd, text);
  fs.closeSync(fd);
}

function later(fd, done) {
  setTimeout(() => fs.close(fd, done), 100);
}

function read(fd) {
  return fs.readFileSync(fd, 'utf8');
}

exports.remember = function remember(file) {
  const fd = fs.openSync(file, 'r');
  keep(fd);
};

exports.write = function write(file, text) {
  const fd = fs.openSync(file, 'w');
  finish(fd, text);
};

exports.slowly = function slowly(file, done) {
  const fd = fs.openSync(file, 'r');
  later(fd, done);
};

exports.read = function (file) {
  const fd = fs.openSync(file, 'r');
  try {
    return read(fd);
  } finally {
    fs.closeSync(fd);
  }
};
