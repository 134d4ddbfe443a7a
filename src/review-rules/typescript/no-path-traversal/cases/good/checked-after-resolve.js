import fs from 'node:fs';
import path from 'node:path';

export function read(req, res) {
  const file = path.resolve('/srv', req.query.name);
  if (path.relative('/srv', file).startsWith('..')) return res.sendStatus(403);
  return fs.createReadStream(file).pipe(res);
}
