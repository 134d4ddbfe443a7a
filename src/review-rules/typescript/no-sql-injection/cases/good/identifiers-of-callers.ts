export const count = (db: Db, table: string) => db.query(`SELECT count(*) FROM ${table}`);
export const columns = (db: Db, table: string, column: string) =>
  db.query(`ALTER TABLE ${table} ADD COLUMN ${column} text`);
interface Db {
  query(sql: string): unknown;
}
