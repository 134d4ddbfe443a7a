export async function transfer(pool: any): Promise<void> {
  let connection: any;
  try {
    connection = await pool.getConnection();
    await connection.query('BEGIN');
  } catch (error) {
    await connection?.query('ROLLBACK');
    throw error;
  } finally {
    if (connection) connection.release();
  }
}

export function settingsOf(path: string): string {
  let settings: any;
  try {
    settings = JSON.parse(read(path));
  } catch (error) {
    settings = {};
  }
  return settings.theme;
}

export function parse(text: string): unknown {
  let tree: any;
  try {
    tree = build(text);
  } catch (error) {
    report(error);
    return undefined;
  }
  return tree.root;
}
