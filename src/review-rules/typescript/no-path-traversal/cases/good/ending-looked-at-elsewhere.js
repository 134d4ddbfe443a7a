const fs = require('fs');
const path = require('path');

const names = new Set(['a.png', 'b.png']);

function isKnown(file) {
  return path.extname(file) === '.png' && names.has(file);
}

function isPlain(name) {
  return name.endsWith('.png') && name.indexOf('/') === -1;
}

exports.picture = (req, res) => {
  const name = req.query.name;
  if (!isKnown(name)) return res.sendStatus(403);
  res.sendFile(path.resolve('pictures', name));
};

exports.plain = (req, res) => {
  const { file } = req.query;
  if (isPlain(file)) fs.createReadStream('pictures/' + file).pipe(res);
};

exports.log = (req, res, next) => {
  const file = req.params.file;
  if (!file.includes('/')) {
    res.sendFile(path.resolve('logs', file));
  } else {
    next(new Error('no slashes'));
  }
};

exports.other = (req, res) => {
  const { file } = req.params;
  return file.includes('/') ? res.sendStatus(403) : res.sendFile(path.resolve('logs', file));
};
