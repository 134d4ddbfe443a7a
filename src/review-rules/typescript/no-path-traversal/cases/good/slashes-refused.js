import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = '/srv/files';

export async function show(req, res) {
  const { name } = req.params;
  if (name.includes('/')) throw new Error('no such file');
  res.end(await readFile(join(root, name)));
}

export async function other(req, res) {
  if (req.query.name.indexOf('/') !== -1 || req.query.name.includes('\\')) {
    return res.sendStatus(400);
  }
  return res.end(await readFile(join(root, req.query.name)));
}
