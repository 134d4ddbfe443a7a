export function list(db, req) {
  const direction = req.query.desc ? 'DESC' : 'ASC';
  return db.query(`SELECT * FROM items ORDER BY name ${direction}`);
}
