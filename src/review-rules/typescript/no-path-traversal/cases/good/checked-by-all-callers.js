import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const root = path.resolve('public');

http.createServer((request, response) => {
  serve(request.url, request, response);
});

function serve(address, request, response) {
  const name = decodeURIComponent(new URL(address || request.url, 'http://localhost').pathname);
  const file = path.resolve(root + name);
  const relative = path.relative(root, file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) {
    response.writeHead(403);
    return response.end();
  }
  fs.stat(file, (error, stats) => {
    if (error) return response.writeHead(404).end();
    if (stats.isDirectory()) return list(file, name, response);
    send(file, request, response);
  });
}

// Nobody else calls them, and whoever calls them has looked at the path.
function send(file, request, response) {
  fs.readFile(file, (error, content) => {
    if (error) return response.writeHead(500).end();
    response.end(request.method === 'HEAD' ? undefined : content);
  });
}

function list(folder, name, response) {
  fs.readdir(folder, (error, entries) => {
    for (const entry of entries)
      fs.stat(path.join(folder, entry), (problem, stats) => response.write(`${name}/${entry} ${stats.size}`));
  });
}
