import { createServer } from 'node:http';
import { stat } from 'node:fs/promises';
import { fileOf, send } from './files.js';

createServer(async (req, res) => {
  const file = fileOf(req.url);
  if ((await stat(file)).isDirectory() && !req.url.endsWith('/')) {
    res.writeHead(301, { Location: `${req.url}/` }); // expect: open-redirect
    return res.end();
  }
  send(res, file);
}).listen(8080);
