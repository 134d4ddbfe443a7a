// path: test/users.test.js
export const insert = (db, name) => db.query(`INSERT INTO users (name) VALUES ('${name}')`);
