export function find(db, req, log) {
  log.info(`SELECT users WHERE name = '${req.query.name}'`);
  if (!req.query.name) throw new Error(`select from users: no name in ${req.url}`);
  return db.query('SELECT * FROM users WHERE name = $1', [req.query.name]);
}
