const fs = require('fs');
const path = require('path');
const url = require('url');
const formidable = require('formidable');

const root = '/srv/files';

/** How long a browser keeps it. */
exports.serve = (req, res) => {
  const file = path.join(root, url.parse(req.url).pathname);
  res.setHeader('Cache-Control', 'no-cache, must-revalidate');
  fs.createReadStream(file).pipe(res); // expect: path-traversal
};

/** The name of a variable. */
exports.read = (req, res) => {
  const realPath = root + req.url;
  fs.readFile(realPath, (error, data) => res.end(error ? '' : data)); // expect: path-traversal
};

/** Of another file. */
exports.show = (options) => (req, res) => {
  let file = path.join(root, req.url);
  if (path.extname(file) === '') file = path.join(file, path.basename(options.index));
  fs.createReadStream(file).pipe(res); // expect: path-traversal
};

/** A form is read. */
exports.handle = (req, res) => {
  if (req.url === '/upload') {
    new formidable.IncomingForm();
    const form = formidable.create();
    return form.parse(req, () => res.end());
  }
  return fs.createReadStream(root + req.url).pipe(res); // expect: path-traversal
};

/** Where it begins, and how it ends. */
exports.page = (req, res, next) => {
  if (!req.url.startsWith('/pages/')) return next();
  const address = req.url;
  if (!/\.html$/.test(address)) return next();
  return fs.createReadStream(path.join(root, address)).pipe(res); // expect: path-traversal
};
