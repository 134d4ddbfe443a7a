// ./users.js, now: import { pool } from './pool.js'; const columns = ['name', 'age']; export async function findByName(name) { return pool.query('SELECT * FROM users WHERE name = $1', [name]); } export async function sorted(by) { if (!columns.includes(by)) throw new Error('unknown'); return pool.query(`SELECT * FROM users ORDER BY ${by}`); } export async function byId(id) { return pool.query(`SELECT * FROM users WHERE id = ${Number(id)}`); } export async function inTable(table, name) { return pool.query(`SELECT * FROM ${table} WHERE name = $1`, [name]); } export class Orders { async of(user, { status, limit = 10 }) { return pool.query("SELECT * FROM orders WHERE status = '" + status + "' LIMIT $1", [limit]); } }
import express from 'express';
import { byId, findByName, inTable, Orders, sorted } from './users.js';

const router = express.Router();
const orders = new Orders();

router.get('/users', async (req, res) => {
  const [named, all, one] = await Promise.all([
    findByName(req.query.name),
    sorted(req.query.by),
    byId(req.query.id),
  ]);
  res.json({ named, all, one, old: await inTable('users_old', req.query.name) });
});

router.get('/orders', async (req, res) => {
  res.json(await orders.of(req.query.user, { status: 'open', limit: req.query.limit }));
});

export default router;
