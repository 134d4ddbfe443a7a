export async function preview(req, res) {
  const url = String(req.query.url);
  if (!/^https:\/\/(?:cdn|images)\.example\.com\//.test(url)) return res.sendStatus(400);
  const answer = await fetch(url);
  return res.send(await answer.text());
}
