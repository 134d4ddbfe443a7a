import { Pool } from 'pg';

const pool = new Pool();

export async function transfer(from: string, to: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE a SET b = 1 WHERE id = $1', [from]);
    await client.query('UPDATE a SET b = 2 WHERE id = $1', [to]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

export const ask = (text: string) => pool.query(text);
