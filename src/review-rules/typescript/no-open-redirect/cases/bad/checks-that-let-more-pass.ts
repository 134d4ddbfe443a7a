import type { Request, Response } from 'express';

const partners = new Set(['https://shop.example.org/a', 'https://blog.example.org']);

const isPartner = (url: string) => {
  let known = false;
  for (const link of partners) known = known || url.includes(link); // expect: open-redirect
  return known;
};

export function leave({ query }: Request, res: Response): void {
  const to = query['to'] as string;
  if (isPartner(to)) res.redirect(to);
  else res.sendStatus(406);
}

export function signedIn(req: Request, res: Response): void {
  const next = String(req.query['next'] ?? '');
  res.redirect(next.startsWith('/') ? next : '/'); // expect: open-redirect
}

const callbacks = {
  redirect({ url, baseUrl }: { url: string; baseUrl: string }) {
    if (url.startsWith(baseUrl)) return url; // expect: open-redirect
    return baseUrl;
  },
};

export function back(req: Request, res: Response): void {
  const target = callbacks.redirect({ url: req.body.url, baseUrl: 'https://example.org' });
  res.redirect(target);
}

export function out(req: Request, res: Response): void {
  const { url } = req.query as Record<string, string>;
  if (url.indexOf('example.org') === -1) return void res.sendStatus(400); // expect: open-redirect
  res.redirect(302, url);
}

function isAllowed(address: string): boolean {
  return address.startsWith('https://example.org'); // expect: open-redirect
}

export async function confirm(req: Request, res: Response): Promise<void> {
  await store(req.body);
  const target = req.body.returnTo;
  if (!isAllowed(target)) return res.redirect('/');
  return res.redirect(target);
}

export const go = (req: Request, res: Response) => {
  const url = req.query['url'] as string;
  if (!url || !url.startsWith(process.env['SITE_ORIGIN'])) return res.redirect('/'); // expect: open-redirect
  return res.redirect(url);
};
