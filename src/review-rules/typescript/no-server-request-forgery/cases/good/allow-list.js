const hosts = new Set(['example.com', 'example.org']);
const targets = { staging: 'https://staging.example.com', production: 'https://example.com' };
const allowed = ['https://a.example.com', 'https://b.example.com'];

export async function read(req, res) {
  const url = new URL(req.query.url);
  if (!hosts.has(url.host)) return res.sendStatus(403);
  return res.send(await (await fetch(url)).text());
}

export async function list(req, res) {
  const { origin } = req.query;
  if (!allowed.includes(origin)) return res.sendStatus(403);
  return res.send(await (await fetch(origin)).text());
}

export const status = async (req, res) => res.send((await fetch(targets[req.query.stage])).status);
