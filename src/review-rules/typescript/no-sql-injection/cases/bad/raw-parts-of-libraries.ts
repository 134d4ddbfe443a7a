import { Prisma, PrismaClient } from '@prisma/client';
import type { Request, Response } from 'express';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { Sequelize } from 'sequelize';
import join, { raw } from 'sql-template-tag';
import { db } from './db';
import { Invoice } from './models';

const prisma = new PrismaClient();
const pg = postgres(process.env['DATABASE_URL'] ?? '');

export async function stats(req: Request, res: Response): Promise<void> {
  const column = String(req.query['group'] ?? 'day');
  res.json(await db.execute(sql`SELECT ${sql.raw(column)}, count(*) FROM events GROUP BY 1`)); // expect: sql-injection
}

function sorting(query: Request['query']) {
  const field = query['sort'] ?? 'created';
  return [[Sequelize.literal(`${field} DESC`)]]; // expect: sql-injection
}

export async function invoices(req: Request, res: Response): Promise<void> {
  res.json(await Invoice.findAll({ order: sorting(req.query), limit: 50 }));
}

export async function events(req: Request, res: Response): Promise<void> {
  const order = Prisma.raw(String(req.query['order'])); // expect: sql-injection
  res.json(await prisma.$queryRaw`SELECT * FROM events ORDER BY ${order}`);
}

export async function rows(req: Request, res: Response): Promise<void> {
  res.json(await pg`SELECT * FROM ${pg.unsafe(req.params['table'] ?? '')}`); // expect: sql-injection
}

export async function names(req: Request, res: Response): Promise<void> {
  res.json(await db.execute(join`SELECT name FROM users ORDER BY ${raw(req.body.order)}`)); // expect: sql-injection
}
