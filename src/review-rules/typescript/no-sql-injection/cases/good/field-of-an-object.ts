import { pool } from './pool';

export class Migrations {
  constructor(
    private readonly table: string,
    private readonly schema = 'public',
  ) {}

  async isThere(): Promise<boolean> {
    const text = `SELECT 1 FROM pg_tables WHERE schemaname = '${this.schema}' AND tablename = '${this.table}'`;
    const { rows } = await pool.query(text);
    return rows.length > 0;
  }
}

export const migrations = new Migrations('migrations');
