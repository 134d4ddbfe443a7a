import { feeds } from './feeds.js';

export async function refresh(req, res) {
  const feed = await feeds.findById(req.params.id);
  const answer = await fetch(feed.url);
  res.send(await answer.text());
}
