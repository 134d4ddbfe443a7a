const fs = require('fs');
const { join } = require('path');

module.exports = (folder) => (req, res, next) => {
  const { url } = req;
  if (!/^\/[\w-]+\.markdown$/i.test(url)) return next();
  fs.readFile(join(folder, url), 'utf8', (error, text) => {
    if (error) return next(error);
    res.end(text);
  });
};

module.exports.safe = (folder) => (req, res, next) => {
  const { url } = req;
  if (/\.\./.test(url)) return next();
  fs.createReadStream(join(folder, url)).pipe(res);
};
