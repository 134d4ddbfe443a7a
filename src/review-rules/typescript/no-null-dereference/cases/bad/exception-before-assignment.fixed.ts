export async function transfer(pool: any, from: string, to: string) {
  let connection: any;
  try {
    connection = await pool.getConnection();
    await connection.query('BEGIN');
    await connection.query('UPDATE accounts …', [from, to]);
  } catch (error) {
    console.error('transfer failed', error);
    await connection?.query('ROLLBACK');
    throw error;
  }
}

export function load(path: string) {
  let settings: any = null;
  try {
    settings = JSON.parse(read(path));
  } catch (error) {
    console.warn(`cannot read ${path}`, error);
  }
  return settings?.theme;
}
