import mysql from 'mysql2/promise';
import type { Request, Response } from 'express';

const db = mysql.createPool({ host: 'db', database: 'arcade' });
const columns = ['level', 'region'];
const isColumn = (name: string): boolean => columns.includes(name);

const whereOf = (filters: Request['query']): string =>
  Object.entries(filters)
    .filter(([column]) => columns.includes(column))
    .map(([column, value]) => `${column} = ${db.escape(value)}`)
    .join(' AND ');

export async function scores(req: Request, res: Response): Promise<void> {
  const clause = whereOf(req.query);
  const [rows] = await db.query(`SELECT player, points FROM scores WHERE ${clause} ORDER BY points DESC`);
  res.json(rows);
}

export async function list(req: Request, res: Response): Promise<void> {
  const names = String(req.query.columns).split(',').filter(isColumn);
  const [rows] = await db.query(`SELECT ${names.join(', ')} FROM scores`);
  res.json(rows);
}
