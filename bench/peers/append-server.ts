// The least that a durable door does: it checks the signature, appends the body's facts to a file, all that came
// meanwhile together, synchronises it, and answers 202.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createGroup } from '../../src/store/sqlite/group.ts';

const [path = '', secret = '', record = ''] = process.argv.slice(2);
const file = await open(path, 'a');
const append = createGroup<string, undefined>(async (lines) => {
  await file.write(lines.join(''));
  await file.datasync();
  return lines.map(() => undefined);
});

const server = createServer((request, response) => {
  void buffer(request).then(async (body) => {
    const given = Buffer.from(String(request.headers['x-hub-signature-256']));
    const right = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
    if (given.length !== right.length || !timingSafeEqual(given, right)) {
      response.writeHead(401).end();
      return;
    }
    await append(`${String(request.headers['x-github-delivery'])} ${record}\n`);
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"outcome":"stored"}');
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
