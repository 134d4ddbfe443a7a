import { validationResult } from 'express-validator';
import type { NextFunction, Request, Response } from 'express';
import { pool } from './pool';
import { schema } from './schema';

export function validate(req: Request, res: Response, next: NextFunction) {
  const result = schema.safeParse(req.body);
  if (result) return next(); // expect: constant-condition
  res.status(400).json({ errors: result });
}

export function check(req: Request, res: Response, next: NextFunction) {
  const errors = validationResult(req);
  if (!errors) return next(); // expect: constant-condition
  res.status(400).json({ errors: errors.array() });
}

export async function load(url: string) {
  const response = await fetch(url);
  if (!response) throw new Error('not found'); // expect: constant-condition
  return response.json();
}

export async function userOf(id: string) {
  const { rows } = await pool.query('SELECT * FROM users WHERE id = $1', [id]);
  if (!rows) throw new Error('no such user'); // expect: constant-condition
  return rows[0].name;
}

export async function parsed(body: unknown) {
  const outcome = await schema.safeParseAsync(body);
  return outcome ? outcome.data : undefined; // expect: constant-condition
}
