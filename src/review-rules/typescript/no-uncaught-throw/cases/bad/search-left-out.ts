import { createServer } from 'node:http';

createServer((req, res) => {
  const callback = req.headers['x-callback'];
  const bytes = Buffer.from(callback as string, 'base64'); // expect: missing-value
  res.end(bytes);
}).listen(3000);
