const fs = require('fs');
const path = require('path');

const root = '/srv/files';

exports.serve = (req, res) => {
  if (req.query.name !== path.basename(req.query.name)) return res.sendStatus(400);
  return fs.createReadStream(path.join(root, req.query.name)).pipe(res);
};

exports.read = (req, res) => {
  const file = path.join(root, req.query.name);
  fs.realpath(file, (error, real) => {
    if (error || !real.startsWith(`${root}/`)) return res.sendStatus(404);
    return fs.createReadStream(file).pipe(res);
  });
};

exports.show = (req, res) => {
  const name = req.query.name;
  if (!/^[\w-]+\.html$/.test(name)) return res.sendStatus(400);
  return fs.createReadStream(path.join(root, name)).pipe(res);
};

exports.page = (req, res) => {
  const file = path.resolve('/srv/pages', `./${req.url}`);
  if (!file.startsWith('/srv/pages/')) return res.sendStatus(404);
  return fs.createReadStream(file).pipe(res);
};
