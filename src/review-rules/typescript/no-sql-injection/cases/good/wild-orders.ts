import type { Request, Response } from 'express';
import { pool } from './pool.ts';

interface Order {
  readonly id: number;
  readonly customer: string;
  readonly total: number;
  readonly placedAt: Date;
}

const pageSize = 25;
const sortable = new Map([
  ['date', 'placed_at'],
  ['total', 'total'],
]);

export async function listOrders(req: Request, res: Response): Promise<void> {
  const page = Math.max(1, Number(req.query['page'] ?? 1));
  const column = sortable.get(String(req.query['sort'])) ?? 'placed_at';
  const direction = req.query['direction'] === 'asc' ? 'ASC' : 'DESC';
  const conditions: string[] = ['deleted_at IS NULL'];
  const values: unknown[] = [];
  if (req.query['customer'] !== undefined) {
    values.push(req.query['customer']);
    conditions.push(`customer_id = $${values.length}`);
  }
  if (req.query['from'] !== undefined) {
    values.push(new Date(String(req.query['from'])));
    conditions.push(`placed_at >= $${values.length}`);
  }
  const status = req.query['status'];
  if (status !== undefined) {
    values.push(status);
    conditions.push(`status = $${values.length}`);
  }
  const sql = `
    SELECT id, customer, total, placed_at AS "placedAt"
    FROM orders
    WHERE ${conditions.join(' AND ')}
    ORDER BY ${column} ${direction}
    LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  const { rows } = await pool.query<Order>(sql, values);
  res.json({ page, orders: rows });
}
