import { createServer } from 'node:http';

export const server = createServer((req, res) => {
  process.on('SIGTERM', () => res.end()); // expect: listener-leak
  res.write('hello');
});
