import { createServer } from 'node:http';

export const server = createServer((req, res) => {
  const url = new URL(req.url ?? '/', 'http://localhost');
  res.setHeader('Content-Type', 'text/html');
  res.write('<ul>');
  res.write(`<li>${url.searchParams.get('item')}</li>`); // expect: xss
  res.end('</ul>');
});
