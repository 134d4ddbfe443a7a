import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const root = join(import.meta.dirname, 'public');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

interface Options {
  readonly maxAge: number;
  readonly index: string;
}

export function serve({ maxAge, index }: Options) {
  return createServer((req, res) => {
    void (async () => {
      if (req.method !== 'GET' && req.method !== 'HEAD') {
        res.writeHead(405, { Allow: 'GET, HEAD' }).end();
        return;
      }
      const url = new URL(req.url ?? '/', 'http://localhost');
      const wanted = decodeURIComponent(url.pathname.endsWith('/') ? url.pathname + index : url.pathname);
      const file = join(root, wanted);
      if (!file.startsWith(root + sep)) {
        res.writeHead(403).end('Forbidden');
        return;
      }
      const found = await stat(file).catch(() => undefined);
      if (found === undefined || !found.isFile()) {
        res.writeHead(404).end('Not found');
        return;
      }
      res.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      res.setHeader('Content-Length', found.size);
      res.setHeader('Cache-Control', `public, max-age=${maxAge}`);
      if (req.method === 'HEAD') res.end();
      else createReadStream(file).pipe(res);
    })();
  });
}
