import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const icon = async (req, res) =>
  res.end(await readFile(path.join('/srv/icons', `${path.extname(req.params.name).slice(1)}.svg`)));
