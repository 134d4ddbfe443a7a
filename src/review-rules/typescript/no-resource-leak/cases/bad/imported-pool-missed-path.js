import { pool } from '../db.js';

export async function rename(id, name) {
  const conn = await pool.getConnection(); // expect: unclosed-connection
  if (name.length > 80) {
    throw new Error('name too long');
  }
  try {
    await conn.query('UPDATE items SET name = ? WHERE id = ?', [name, id]);
  } finally {
    conn.release();
  }
}
