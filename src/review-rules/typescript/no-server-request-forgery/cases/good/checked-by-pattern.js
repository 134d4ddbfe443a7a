const ours = /^https:\/\/[\w-]+\.example\.com\//;

export async function load(req, res) {
  if (!ours.test(req.query.url)) return res.sendStatus(400);
  return res.send(await (await fetch(req.query.url)).text());
}

export async function begin(req, res) {
  const { url } = req.query;
  if (!url.startsWith('https://example.com/')) return res.sendStatus(400);
  return res.send(await (await fetch(url)).text());
}
