import type { Request, Response } from 'express';

const partners = new Set(['https://shop.example.org/a', 'https://blog.example.org']);

const isPartner = (url: string) => {
  let known = false;
  for (const link of partners) known = known || url === link;
  return known;
};

export function leave({ query }: Request, res: Response): void {
  const to = query['to'] as string;
  if (isPartner(to)) res.redirect(to);
  else res.sendStatus(406);
}

export function signedIn(req: Request, res: Response): void {
  const next = String(req.query['next'] ?? '');
  res.redirect(next.startsWith('/') && !next.startsWith('//') ? next : '/');
}

const callbacks = {
  redirect({ url, baseUrl }: { url: string; baseUrl: string }) {
    if (new URL(url).origin === new URL(baseUrl).origin) return url;
    return baseUrl;
  },
};

export function back(req: Request, res: Response): void {
  const target = callbacks.redirect({ url: req.body.url, baseUrl: 'https://example.org' });
  res.redirect(target);
}

export function out(req: Request, res: Response): void {
  const { url } = req.query as Record<string, string>;
  if (!url.startsWith('https://example.org/')) return void res.sendStatus(400);
  res.redirect(302, url);
}

function isAllowed(address: string): boolean {
  if (address.startsWith('/') && address[1] !== '/') return true;
  return partners.has(address);
}

export async function confirm(req: Request, res: Response): Promise<void> {
  const target = req.body.returnTo;
  if (!isAllowed(target)) return res.redirect('/');
  return res.redirect(target);
}

export function pick(req: Request, res: Response): void {
  const url = req.query['url'] as string;
  const isVideo = url.includes('video.example.org');
  res.redirect(isVideo ? '/video' : '/page');
}
