import { links } from './links.js';

export async function follow(req, res) {
  const link = await links.findOne({ code: req.params.code });
  if (!link) return res.sendStatus(404);
  return res.redirect(link.url);
}
