import { createServer } from 'node:http';
import { parse } from './lenient.ts';

createServer((req, res) => {
  const parts = parse(req.url);
  const tree = Date.parse(String(req.headers.date));
  res.end(`${parts} ${tree}`);
});
