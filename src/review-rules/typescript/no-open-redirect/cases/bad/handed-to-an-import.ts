// ./session, now: import type { Response } from 'express'; export function goBack(res: Response, to = '/') { res.redirect(to); } export class Session { end(res: Response, next: string) { res.clearCookie('sid'); return res.redirect(302, next); } }
import type { Request, Response } from 'express';
import { goBack, Session } from './session';

const session = new Session();

export function login(req: Request, res: Response): void {
  goBack(res, req.query.next as string); // expect: open-redirect
}

export function logout(req: Request, res: Response): void {
  session.end(res, String(req.body.returnTo)); // expect: open-redirect
}
