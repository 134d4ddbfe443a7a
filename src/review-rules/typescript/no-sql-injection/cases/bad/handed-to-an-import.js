// ./users.js, now: import { pool } from './pool.js'; export async function findByName(name) { const { rows } = await pool.query(`SELECT * FROM users WHERE name = '${name}'`); return rows; } export class Orders { async of(user, { status, limit = 10 }) { return pool.query("SELECT * FROM orders WHERE user_id = $1 AND status = '" + status + "' LIMIT $2", [user, limit]); } } export const people = { byMail(mail) { return pool.query(`SELECT * FROM people WHERE mail = '${mail}'`); } };
import express from 'express';
import { findByName, Orders, people } from './users.js';

const router = express.Router();
const orders = new Orders();

router.get('/users', async (req, res) => {
  res.json(await findByName(req.query.name)); // expect: sql-injection
});

router.get('/orders', async (req, res) => {
  const { status } = req.query;
  res.json(await orders.of(req.user.id, { status, limit: 20 })); // expect: sql-injection
});

router.get('/people/:mail', async (req, res) => {
  const mail = req.params.mail.trim();
  res.json(await people.byMail(mail)); // expect: sql-injection
});

export default router;
