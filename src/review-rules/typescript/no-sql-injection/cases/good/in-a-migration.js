// path: migrations/2026-add-users.js
export const up = (db, name) => db.query(`INSERT INTO users (name) VALUES ('${name}')`);
