import fs from 'node:fs';

export const show = (req, res) => res.end(fs.readFileSync(`pages/${Number(req.params.page)}.html`));
export const part = (req, res) => res.end(fs.readFileSync(`parts/${parseInt(req.query.part, 10)}.bin`));
