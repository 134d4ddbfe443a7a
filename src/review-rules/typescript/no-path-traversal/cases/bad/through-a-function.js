import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function pathOf(name) {
  return join('/srv/templates', name);
}

export const show = (req, res) => res.end(readFileSync(pathOf(req.query.template), 'utf8')); // expect: path-traversal
