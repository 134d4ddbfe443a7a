import fs from 'fs';
import path from 'path';
import { parse } from 'url';

export function serveStatic(root, options = {}) {
  root = path.resolve(root);
  return function (req, res, next) {
    const { pathname } = parse(req.url);
    const filename = path.join(root, decodeURIComponent(pathname));
    if (filename.indexOf(root) !== 0) return next(); // expect: path-traversal
    fs.stat(filename, (error, found) => {
      if (error || found.isDirectory()) return next(error);
      fs.createReadStream(filename, options).pipe(res);
    });
  };
}
