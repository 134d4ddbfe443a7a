import mysql from 'mysql2';

export const find = (db, req) => db.query(`SELECT * FROM users WHERE name = ${mysql.escape(req.query.name)}`);
export const column = (db, req) => db.query('SELECT * FROM users ORDER BY ' + db.escapeId(req.query.sort));
