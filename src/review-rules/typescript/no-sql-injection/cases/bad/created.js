export const create = (db, req) => db.exec(`CREATE DATABASE ${req.body.name}`); // expect: sql-injection
export const chained = (pool, req) => pool['query'](`CREATE ROLE ${req.body.name}`); // expect: sql-injection
export const spaced = (pool, req) =>
  pool
    ?.query(`CREATE ROLE ${req.body.name}`); // expect: sql-injection
