import axios from 'axios';
import type { Request, Response } from 'express';

const denied = ['127.0.0.1', 'localhost', '169.254.169.254'];

export async function importFile(req: Request, res: Response): Promise<void> {
  const address = String(req.body.url);
  const { hostname } = new URL(address);
  if (denied.includes(hostname)) return void res.sendStatus(400); // expect: server-request-forgery
  const { data } = await axios.get(address, { responseType: 'stream' });
  data.pipe(res);
}

const blockedHosts = new Set(['localhost', '::1', '0.0.0.0']);

async function load(url: string): Promise<string> {
  const parsed = new URL(url);
  if (blockedHosts.has(parsed.hostname)) throw new Error('no'); // expect: server-request-forgery
  return (await fetch(url)).text();
}

export const preview = async (req: Request, res: Response) => res.send(await load(req.query['url'] as string));

export async function avatar(req: Request, res: Response): Promise<void> {
  const { url } = req.body;
  if (!url.startsWith('https://images.example.org')) return void res.sendStatus(400); // expect: server-request-forgery
  const image = await fetch(url);
  res.send(Buffer.from(await image.arrayBuffer()));
}

export async function feed(req: Request, res: Response): Promise<void> {
  const url = req.query['feed'] as string;
  if (url.includes('example.org')) { // expect: server-request-forgery
    const answer = await axios.get(url);
    res.send(answer.data);
  } else res.sendStatus(403);
}

export async function oembed(req: Request, res: Response): Promise<void> {
  const target = req.query['target'] as string;
  const host = new URL(target).hostname;
  if (!host.endsWith('example.org')) return void res.sendStatus(403); // expect: server-request-forgery
  res.json(await (await fetch(target)).json());
}
