import type { Request, Response } from 'express';

const origin = 'https://example.com';

export function leave(req: Request, res: Response): void {
  const target = new URL(String(req.query['to']), origin);
  if (target.origin !== origin) {
    res.sendStatus(400);
    return;
  }
  res.redirect(target.href);
}

export function path(req: Request, res: Response): void {
  const { pathname } = new URL(String(req.query['to']), origin);
  res.redirect(pathname);
}

export function place(req: Request, res: Response): void {
  res.redirect(new URL(String(req.query['to']), origin).pathname);
}
