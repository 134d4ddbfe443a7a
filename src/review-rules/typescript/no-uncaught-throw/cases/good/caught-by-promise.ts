import { createServer } from 'node:http';

declare function read(stream: unknown): Promise<string>;

createServer((req, res) => {
  read(req)
    .then((body) => JSON.parse(body))
    .then((order) => res.end(String(order.id)))
    .catch(() => res.end());
});
