import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { accounts } from './accounts.ts';
import { key } from './key.ts';

interface Claims {
  readonly sub: string;
  readonly roles: readonly string[];
  readonly exp: number;
}

const lifetime = 15 * 60;
const name = 'session';

export function issue(res: Response, sub: string, roles: readonly string[]): void {
  const token = jwt.sign({ sub, roles }, key, { algorithm: 'HS256', expiresIn: lifetime });
  res.cookie(name, token, { httpOnly: true, secure: true, sameSite: 'lax', maxAge: lifetime * 1000 });
}

function claimsOf(req: Request): Claims | undefined {
  const token: unknown = req.cookies[name];
  if (typeof token !== 'string' || token === '') return undefined;
  const claims = jwt.verify(token, key, { algorithms: ['HS256'] });
  if (typeof claims === 'string') return undefined;
  return claims as unknown as Claims;
}

export function requires(role: string) {
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const claims = claimsOf(req);
    if (claims === undefined || claims.exp * 1000 < Date.now()) {
      res.status(401).json({ error: 'sign in first' });
      return;
    }
    if (!claims.roles.includes(role)) {
      res.status(403).json({ error: `you are no ${role}` });
      return;
    }
    res.locals['account'] = await accounts.find(claims.sub);
    next();
  };
}
