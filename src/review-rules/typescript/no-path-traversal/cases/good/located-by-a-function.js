import { createReadStream } from 'node:fs';
import { resolve, sep } from 'node:path';

const root = '/srv/files';

function locate(name) {
  const file = resolve(root, name);
  if (!file.startsWith(root + sep)) throw new Error('no such file');
  return file;
}

export default function routes(app) {
  const themeOf = (name) => {
    const file = resolve('/srv/themes', name);
    if (!file.startsWith('/srv/themes/')) throw new Error('no such theme');
    return file;
  };
  app.get('/files/:name', (req, res) => createReadStream(locate(req.params.name)).pipe(res));
  app.get('/themes/:name', (req, res) => res.sendFile(themeOf(req.params.name)));
}
