export const remove = (db, req) => db.run(['DELETE', 'FROM items WHERE id =', req.query.id].join(' ')); // expect: sql-injection
