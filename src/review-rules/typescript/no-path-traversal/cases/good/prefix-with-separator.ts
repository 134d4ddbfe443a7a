import { createReadStream } from 'node:fs';
import path from 'node:path';

const root = path.resolve('uploads');
const base = path.resolve('pages') + path.sep;
const other = path.join('files', '/');

export function show(req, res) {
  const file = path.resolve(root, req.query.name);
  if (!file.startsWith(root + path.sep)) return res.status(403).end();
  createReadStream(file).pipe(res);
}

export function page(req, res) {
  const file = path.resolve(base, req.query.name);
  if (!file.startsWith(base)) return res.status(403).end();
  createReadStream(file).pipe(res);
}

export function third(req, res) {
  const file = path.join(other, req.query.name);
  if (file.indexOf(other) !== 0) return res.status(403).end();
  createReadStream(file).pipe(res);
}
