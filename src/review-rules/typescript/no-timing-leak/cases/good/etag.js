import { createHash } from 'node:crypto';

export function answer(req, res, body) {
  const etag = createHash('sha1').update(body).digest('base64');
  if (req.headers['if-none-match'] === etag) return res.status(304).end();
  res.setHeader('ETag', etag).end(body);
}
