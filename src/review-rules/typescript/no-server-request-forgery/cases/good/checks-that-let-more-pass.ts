import { lookup } from 'node:dns/promises';
import axios from 'axios';
import type { Request, Response } from 'express';
import { isPrivateAddress } from './addresses';

const denied = ['127.0.0.1', 'localhost', '169.254.169.254'];
const known = new Set(['images.example.org', 'localhost']);

export async function importFile(req: Request, res: Response): Promise<void> {
  const address = String(req.body.url);
  const { hostname } = new URL(address);
  const { address: ip } = await lookup(hostname);
  if (denied.includes(hostname) || isPrivateAddress(ip)) return void res.sendStatus(400);
  const { data } = await axios.get(address, { responseType: 'stream' });
  data.pipe(res);
}

export async function picture(req: Request, res: Response): Promise<void> {
  const address = String(req.body.url);
  const { hostname } = new URL(address);
  if (!known.has(hostname)) return void res.sendStatus(400);
  res.send((await axios.get(address)).data);
}

export async function avatar(req: Request, res: Response): Promise<void> {
  const { url } = req.body;
  if (!url.startsWith('https://images.example.org/')) return void res.sendStatus(400);
  const image = await fetch(url);
  res.send(Buffer.from(await image.arrayBuffer()));
}

export async function oembed(req: Request, res: Response): Promise<void> {
  const target = req.query['target'] as string;
  const host = new URL(target).hostname;
  if (host !== 'example.org' && !host.endsWith('.example.org')) return void res.sendStatus(403);
  res.json(await (await fetch(target)).json());
}

export async function own(req: Request, res: Response): Promise<void> {
  const path = req.query['path'] as string;
  const isVideo = path.includes('video.example.org');
  res.json(await (await fetch(`https://api.example.org/${isVideo ? 'videos' : 'pages'}?path=${path}`)).json());
}
