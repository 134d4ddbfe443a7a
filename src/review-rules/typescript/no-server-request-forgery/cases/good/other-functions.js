import { request } from './queue.js';

const cache = new Map();
const api = { get: (key) => cache.get(key) };

export function find(req, res) {
  res.json([cache.get(req.query.url), api.get(req.query.url), request(req.body.url), page(req.query.page)]);
  fetchUser(req.params.id);
}
