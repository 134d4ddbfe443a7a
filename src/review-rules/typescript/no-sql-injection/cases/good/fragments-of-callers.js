export const select = (db, where, values) => db.query(`SELECT * FROM users WHERE ${where}`, values);
export const run = (db, sql) => db.query(sql);
export const inList = (db, placeholders, ids) => db.all(`SELECT * FROM users WHERE id IN (${placeholders})`, ids);
