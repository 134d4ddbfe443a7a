import fs from 'node:fs';

export function show(req, res) {
  const name = req.params.name;
  if (name.includes('..')) return res.sendStatus(400);
  return res.end(fs.readFileSync(`pages/${name}`));
}
