export async function preview(req, res) {
  const url = String(req.query.url);
  if (!/^https?:\/\//.test(url)) return res.sendStatus(400);
  const answer = await fetch(url); // expect: server-request-forgery
  return res.send(await answer.text());
}
