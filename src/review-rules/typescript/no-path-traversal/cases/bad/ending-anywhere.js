const fs = require('fs');
const { join } = require('path');

module.exports = (folder) => (req, res, next) => {
  const { url } = req;
  if (!/\.markdown/i.test(url)) return next();
  fs.readFile(join(folder, url), 'utf8', (error, text) => { // expect: path-traversal
    if (error) return next(error);
    res.end(text);
  });
};
