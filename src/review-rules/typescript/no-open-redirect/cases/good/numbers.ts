import type { Request, Response } from 'express';

export function page(req: Request, res: Response): void {
  const page = Number(req.query['page']);
  res.redirect(`${page}`);
  res.redirect(Number(req.query['status']), '/');
}
