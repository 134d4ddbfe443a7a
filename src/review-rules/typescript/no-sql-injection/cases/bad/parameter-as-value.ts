import type { Pool } from 'pg';

export async function findByEmail(pool: Pool, email: string) {
  const { rows } = await pool.query(`SELECT id, name FROM users WHERE email = '${email}'`); // expect: sql-injection
  return rows[0];
}
