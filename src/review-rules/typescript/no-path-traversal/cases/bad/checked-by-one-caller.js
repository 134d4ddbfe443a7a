import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const root = path.resolve('public');

http.createServer((request, response) => {
  const file = path.resolve(root + request.url);
  if (path.relative(root, file).startsWith('..')) return response.writeHead(403).end();
  return send(file, response);
});

http.createServer((request, response) => {
  send(path.join(root, request.url), response);
});

function send(file, response) {
  fs.readFile(file, (error, content) => response.end(content)); // expect: path-traversal
}
