import { resolve4 } from 'node:dns/promises';
import axios from 'axios';

export async function preview(req, res) {
  const hostname = new URL(req.body.url).hostname;
  if (['localhost', '127.0.0.1', '::1'].includes(hostname)) return res.sendStatus(400);
  const [address] = await resolve4(hostname);
  if (isBad(address)) return res.sendStatus(400);
  res.send(await axios.get(req.body.url));
}

export async function proxy(req, res) {
  const url = req.query.url;
  if (url.includes('example.com')) stats.hit();
  if (!(await isKnown(url))) return res.sendStatus(403);
  res.send((await axios.get(url)).data);
}
