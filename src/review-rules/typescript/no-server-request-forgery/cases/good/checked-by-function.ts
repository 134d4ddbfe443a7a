import type { Request, Response } from 'express';
import { assertPublicAddress, safeUrl } from './addresses.ts';

export async function one(req: Request, res: Response): Promise<void> {
  const { url } = req.body;
  await assertPublicAddress(url);
  res.send(await (await fetch(url)).text());
}

export async function two(req: Request, res: Response): Promise<void> {
  res.send(await (await fetch(safeUrl(req.body.url))).text());
}
