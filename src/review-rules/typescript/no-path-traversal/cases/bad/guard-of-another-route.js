import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const root = '/srv/files';

export default function routes(app) {
  app.get('/when', (req, res) => {
    if (!req.query.at.startsWith('2')) return res.sendStatus(400);
    return res.json({ at: Date.parse(req.query.at) });
  });
  app.get('/names/:name', (req, res) => createReadStream(join(root, basename(req.params.name))).pipe(res));
  app.get('/files/:name', (req, res) => {
    createReadStream(join(root, req.params.name)).pipe(res); // expect: path-traversal
  });
  app.get('/later/:name', (req, res) => {
    setTimeout(() => createReadStream(join(root, req.params.name)).pipe(res), 100); // expect: path-traversal
  });
}

export async function parsed(req, res) {
  const { name } = JSON.parse(req.body);
  const since = Date.parse(req.query.since);
  res.json({ since, text: await readFile(join(root, name), 'utf8') }); // expect: path-traversal
}
