import type { Request, RequestHandler, Response } from 'express';

const preferences = new Map<string, Map<string, string>>();
const counts: Record<string, Record<string, number>> = Object.create(null);
const kinds = ['light', 'dark'];
const settings: Record<string, Record<string, string>> = { light: {}, dark: {} };

export const save: RequestHandler = (req, res) => {
  const { user, key } = req.params;
  const own = preferences.get(user) ?? new Map<string, string>();
  own.set(key, req.body.value);
  preferences.set(user, own);
  res.status(204).end();
};

export function count(req: Request, res: Response): void {
  const { user, key } = req.params;
  const own = (counts[user] ??= Object.create(null));
  own[key] = Number(req.body.count);
  res.status(204).end();
}

export function set(req: Request, res: Response): void {
  const { kind, key } = req.params;
  if (!kinds.includes(kind)) return;
  const own = settings[kind];
  own[key] = req.body.value;
  res.status(204).end();
}

export function first(req: Request, res: Response): void {
  const own = preferences.get(req.params.user);
  const copy: Record<string, unknown> = { ...own };
  copy[req.params.key] = 1;
  res.json(copy);
}
