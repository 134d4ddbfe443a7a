import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = '/srv/files';

export async function show(req, res) {
  if (!/^\w+$/.test(req.params.name)) return res.sendStatus(400);
  return res.end(await readFile(join(root, req.params.name)));
}

export async function matched(req, res) {
  if (!req.params.name.match(/^\w+$/)) return res.sendStatus(400);
  const file = join(root, req.params.name);
  return res.end(await readFile(file));
}
