import { createPool } from 'mysql2/promise';

export async function tables(uri: string): Promise<unknown> {
  const pool = createPool(uri);
  try {
    const connection = await pool.getConnection();
    const [rows] = await connection.query('SHOW TABLES');
    connection.release();
    return rows;
  } finally {
    await pool.end();
  }
}
