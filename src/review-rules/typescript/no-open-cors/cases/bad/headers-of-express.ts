import type { NextFunction, Request, Response } from 'express';

export function open(req: Request, res: Response, next: NextFunction): void {
  const origin = req.get('origin') ?? '*';
  res.header('Access-Control-Allow-Credentials', 'true');
  res.header('Access-Control-Allow-Origin', origin); // expect: open-cors
  next();
}
