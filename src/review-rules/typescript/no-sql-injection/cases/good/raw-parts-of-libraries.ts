import { Prisma } from '@prisma/client';
import type { Request, Response } from 'express';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { Sequelize } from 'sequelize';
import { z } from 'zod';
import { raw } from './html';
import { db } from './db';
import { Invoice } from './models';

const pg = postgres(process.env['DATABASE_URL'] ?? '');
const columns = ['day', 'week'];

export async function stats(req: Request, res: Response): Promise<void> {
  const column = columns.includes(String(req.query['group'])) ? String(req.query['group']) : 'day';
  res.json(await db.execute(sql`SELECT ${sql.raw(column)}, count(*) FROM events WHERE id = ${req.query['id']}`));
}

export async function invoices(req: Request, res: Response): Promise<void> {
  const order = req.query['desc'] ? 'DESC' : 'ASC';
  res.json(await Invoice.findAll({ order: [[Sequelize.literal(`created ${order}`)]] }));
}

export async function rows(req: Request, res: Response): Promise<void> {
  const where = Prisma.sql`name = ${req.query['name']}`;
  res.json(await pg`SELECT * FROM ${pg(req.params['table'] ?? '')} WHERE ${where}`);
}

export function page(req: Request, res: Response): void {
  const kind = z.literal(String(req.query['kind']));
  res.send(raw(String(req.query['name'])) + String(kind));
}
