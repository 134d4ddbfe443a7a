import type { Request, Response } from 'express';
import { isLocalUrl, safeRedirect } from './addresses.ts';

export function one(req: Request, res: Response): void {
  const { next } = req.query;
  res.redirect(isLocalUrl(next) ? next : '/');
}

export const two = (req: Request, res: Response): void => res.redirect(safeRedirect(req.query['next']));
