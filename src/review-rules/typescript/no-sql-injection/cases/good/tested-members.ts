import type { Request, Response } from 'express';
import { db } from './db.ts';

const columns = new Set(['name', 'date']);

export async function sorted(req: Request, res: Response) {
  if (!columns.has(req.query.sort as string)) throw new Error('no such column');
  res.json(await db.query(`SELECT * FROM items ORDER BY ${req.query.sort}`));
}

export async function chosen(req: Request, res: Response) {
  const column = ['name', 'date'].includes(String(req.query.sort)) ? req.query.sort : 'name';
  res.json(await db.query(`SELECT * FROM items ORDER BY ${column}`));
}

export async function counted(req: Request, res: Response) {
  if (!Number.isInteger(req.body.id)) return;
  res.json(await db.query(`SELECT * FROM items WHERE id = ${req.body.id}`));
}

export async function named(req: Request, res: Response) {
  if (!columns.has(req.query?.['sort'])) return;
  const list = async () => db.query(`SELECT * FROM items ORDER BY ${req.query.sort}`);
  res.json(await list());
}
