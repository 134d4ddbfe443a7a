import type { Request, RequestHandler, Response } from 'express';

const preferences: Record<string, Record<string, string>> = {};

export const save: RequestHandler = (req, res) => {
  const { user, key } = req.params;
  preferences[user] ??= {};
  const own = preferences[user]; // expect: prototype-pollution
  own[key] = req.body.value;
  res.status(204).end();
};

export function replace(req: Request, res: Response): void {
  const { user, key } = req.params;
  const own = (preferences[user] ??= {}); // expect: prototype-pollution
  own[key] = req.body.value;
  res.status(204).end();
}

export function add(req: Request, res: Response): void {
  const own = preferences[req.body.user] || {}; // expect: prototype-pollution
  own[req.body.key] = req.body.value;
  preferences[req.body.user] = own;
  res.status(204).end();
}
