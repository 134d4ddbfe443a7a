import fs from 'node:fs';
import sanitize from 'sanitize-filename';

export const store = (req) => fs.writeFileSync(`uploads/${sanitize(req.body.name)}`, req.body.text);
export const clean = (req) => fs.readFileSync(`files/${req.query.name.replace(/[^\w-]/g, '')}`);
