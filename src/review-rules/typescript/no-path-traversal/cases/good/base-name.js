import fs from 'node:fs';
import path from 'node:path';

export const read = (req, res) => res.end(fs.readFileSync(path.join('/srv', path.basename(req.query.name))));
