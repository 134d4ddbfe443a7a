import { redirect } from './queue.js';

const router = { redirect: (from) => from };

export function move(req, res) {
  redirect(req.body.job);
  router.redirect(req.query.path);
  stream.redirect(req.query.file);
  res.json({ location: req.query.location, headers: { locations: req.query.location } });
}
