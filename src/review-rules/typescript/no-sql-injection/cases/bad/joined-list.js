export const list = (db, req) => db.all(['SELECT', req.query.columns, 'FROM items'].join(' ')); // expect: sql-injection
