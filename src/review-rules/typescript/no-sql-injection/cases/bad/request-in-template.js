import { db } from './db.js';

export function install(app) {
  app.get('/users', async (req, res) => {
    const rows = await db.query(`SELECT * FROM users WHERE name = '${req.query.name}'`); // expect: sql-injection
    res.json(rows);
  });
}
