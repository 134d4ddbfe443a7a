import { decode } from 'jsonwebtoken';
import type { NextFunction, Request, Response } from 'express';

export function isAdmin(req: Request, res: Response, next: NextFunction): void {
  const token = String(req.headers.authorization).replace('Bearer ', '');
  const claims = decode(token); // expect: unverified-jwt
  if (typeof claims === 'object' && claims?.['admin']) next();
  else res.sendStatus(403);
}
