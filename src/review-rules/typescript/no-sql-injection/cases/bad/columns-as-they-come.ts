import mysql from 'mysql2/promise';
import type { Request, Response } from 'express';

const db = mysql.createPool({ host: 'db', database: 'arcade' });

const whereOf = (filters: Request['query']): string =>
  Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `${column} = ${db.escape(value)}`)
    .join(' AND ');

export async function scores(req: Request, res: Response): Promise<void> {
  const clause = whereOf(req.query);
  const [rows] = await db.query(`SELECT player, points FROM scores WHERE ${clause} ORDER BY points DESC`); // expect: sql-injection
  res.json(rows);
}
