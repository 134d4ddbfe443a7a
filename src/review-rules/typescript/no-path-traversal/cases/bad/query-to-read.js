import { readFile } from 'node:fs/promises';

export function install(app) {
  app.get('/file', async (req, res) => {
    res.send(await readFile('/srv/files/' + req.query.name)); // expect: path-traversal
  });
}
