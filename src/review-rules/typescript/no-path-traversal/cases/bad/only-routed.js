import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';

createServer((req, res) => {
  if (/\.html$/.test(req.url)) res.setHeader('Content-Type', 'text/html');
  if (/^\/static\//.test(req.url)) res.setHeader('Cache-Control', 'immutable');
  res.end(readFileSync('/srv/public' + req.url)); // expect: path-traversal
}).listen(8080);
