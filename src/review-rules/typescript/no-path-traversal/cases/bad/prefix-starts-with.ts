import { createReadStream } from 'node:fs';
import path from 'node:path';

const root = path.resolve('uploads');

export function show(req, res) {
  const file = path.resolve(root, req.query.name);
  if (!file.startsWith(root)) return res.status(403).end(); // expect: path-traversal
  createReadStream(file).pipe(res);
}
