// ./session, now: import type { Response } from 'express'; export function goBack(res: Response, to = '/') { res.redirect(to); } export function goInside(res: Response, to: string) { const url = new URL(to, 'https://shop.example.com'); res.redirect(url.host === 'shop.example.com' ? url.pathname : '/'); } export function finish(res: Response, order: string) { res.redirect(`/orders/${encodeURIComponent(order)}`); }
import type { Request, Response } from 'express';
import { finish, goBack, goInside } from './session';

export function login(req: Request, res: Response): void {
  goInside(res, req.query.next as string);
}

export function order(req: Request, res: Response): void {
  if (req.body.order) finish(res, req.body.order);
  else goBack(res, '/basket');
}
