import fs from 'node:fs';

export function list(req, res) {
  const names = fs.readdirSync('pages').filter((name) => name.startsWith(req.query.prefix));
  res.json(names.map((name) => fs.statSync(`pages/${name}`).size));
}
