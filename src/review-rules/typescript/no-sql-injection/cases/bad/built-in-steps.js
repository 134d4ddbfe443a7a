export async function search(db, req) {
  let sql = 'SELECT * FROM products WHERE 1 = 1';
  if (req.query.category) sql += ` AND category = '${req.query.category}'`;
  sql += ' ORDER BY name';
  return db.all(sql); // expect: sql-injection
}
