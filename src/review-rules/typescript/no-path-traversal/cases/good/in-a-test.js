// path: test/server.js
import fs from 'node:fs';

export const show = (req, res) => res.end(fs.readFileSync(`fixtures/${req.params.name}`));
