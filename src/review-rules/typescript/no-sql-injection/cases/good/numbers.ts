export const page = (db: Db, req: { query: { page: string } }) =>
  db.query(`SELECT * FROM users LIMIT 20 OFFSET ${Number(req.query.page) * 20}`);
export const one = (db: Db, id: number) => db.query(`SELECT * FROM users WHERE id = ${id}`);
export const parsed = (db: Db, req: { params: { id: string } }) =>
  db.query('SELECT * FROM users WHERE id = ' + parseInt(req.params.id, 10));
interface Db {
  query(sql: string): unknown;
}
