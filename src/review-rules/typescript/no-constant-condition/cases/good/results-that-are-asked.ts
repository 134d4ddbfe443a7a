import { validationResult } from 'express-validator';
import type { NextFunction, Request, Response } from 'express';
import { load, parse } from './own';
import { pool } from './pool';
import { schema } from './schema';

export function validate(req: Request, res: Response, next: NextFunction) {
  const result = schema.safeParse(req.body);
  if (result.success) return next();
  res.status(400).json({ errors: result.error.issues });
}

export function check(req: Request, res: Response, next: NextFunction) {
  const errors = validationResult(req);
  if (errors.isEmpty()) return next();
  res.status(400).json({ errors: errors.array() });
}

export async function page(url: string) {
  const response = await fetch(url);
  if (!response) throw new Error('offline');
  if (!response.ok) throw new Error('not found');
  return response.json();
}

export async function other(url: string, fetch: typeof load) {
  const response = await fetch(url);
  if (!response) throw new Error('not found');
  return response.json();
}

export async function userOf(id: string) {
  const { rows } = await pool.query('SELECT * FROM users WHERE id = $1', [id]);
  if (rows && rows.length > 0) return rows[0].name;
  const { rows: found } = await load(id);
  return found ? found[0] : undefined;
}

export function first(body: unknown) {
  const result = parse(body);
  return result ? result.data : undefined;
}

export async function caught(url: string) {
  const response = await fetch(url).catch(() => undefined);
  return response ? response.json() : undefined;
}
