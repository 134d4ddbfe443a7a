import fs from 'node:fs';

const pages = new Set(['about', 'imprint']);

export function show(req, res) {
  const { page } = req.params;
  if (!pages.has(page)) return res.sendStatus(404);
  return res.end(fs.readFileSync(`pages/${page}.html`));
}
