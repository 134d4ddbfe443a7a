import fs from 'fs';
import path from 'path';

export function serveStatic(root) {
  const folder = path.resolve(root);
  return function (req, res, next) {
    const filename = path.join(folder, decodeURIComponent(req.path));
    if (!filename.startsWith(folder + path.sep)) return next();
    fs.createReadStream(filename).pipe(res);
  };
}

/** Sorts what changed, and answers nobody. */
export function watchIn(folder, changed) {
  const own = path.resolve(folder);
  return changed.filter((name) => path.join(own, name).indexOf(own) === 0);
}
