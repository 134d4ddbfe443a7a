import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function show(req, res) {
  const { name } = req.params;
  const isNested = name.includes('/');
  const text = await readFile(join('/srv/files', name), 'utf8'); // expect: path-traversal
  res.json({ isNested, text });
}
