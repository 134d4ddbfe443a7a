const table = 'users';
const columns = ['id', 'name'];

export const all = (db: Db) => db.query(`SELECT ${columns.join(', ')} FROM ${table}`);
interface Db {
  query(sql: string): unknown;
}
