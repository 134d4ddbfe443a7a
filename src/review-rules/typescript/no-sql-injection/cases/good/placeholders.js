export const one = (db, req) => db.query('SELECT * FROM users WHERE id = ?', [req.params.id]);
export const many = (db, ids) => db.query(`SELECT * FROM users WHERE id IN (${ids.map(() => '?').join(', ')})`, ids);
