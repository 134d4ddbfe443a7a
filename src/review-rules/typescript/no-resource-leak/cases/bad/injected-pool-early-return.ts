import type { Pool } from 'pg';

export async function findUser(pool: Pool, id: string): Promise<unknown> {
  const client = await pool.connect(); // expect: unclosed-connection
  const { rows } = await client.query('SELECT * FROM users WHERE id = $1', [id]);
  if (rows.length === 0) return undefined;
  client.release();
  return rows[0];
}
