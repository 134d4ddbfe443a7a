import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';

interface Hook {
  readonly path: string;
  readonly secret: string;
  run(body: Buffer): void;
}

const mostBytes = 1_000_000;

export function serveHooks(hooks: readonly Hook[], port: number): Server {
  const server = createServer((req, res) => {
    const hook = hooks.find(({ path }) => path === req.url);
    if (hook === undefined || req.method !== 'POST') {
      res.writeHead(404).end();
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) req.destroy();
      else chunks.push(chunk);
    });
    const signature = String(req.headers['x-signature'] ?? '');
    const [, sent] = signature.split('=');
    req.on('end', () => {
      const body = Buffer.concat(chunks);
      const due = createHmac('sha256', hook.secret).update(body).digest('hex');
      const isDue = sent?.length === due.length && timingSafeEqual(Buffer.from(sent), Buffer.from(due));
      res.writeHead(isDue ? 202 : 401).end();
      if (isDue) hook.run(body);
    });
  });
  return server.listen(port);
}
