const columns = new Set(['name', 'date']);

export async function list(db, req, res) {
  if (!columns.has(req.query.sort)) throw new Error('no such column');
  res.json(await db.query(`SELECT * FROM items ORDER BY ${req.query.sort} ${req.query.direction}`)); // expect: sql-injection
}

export async function later(db, req, res) {
  if (!columns.has(req.body.sort)) throw new Error('no such column');
  res.json(await db.query(`SELECT * FROM items ORDER BY ${req.query.sort}`)); // expect: sql-injection
}

export async function elsewhere(db, req, res) {
  res.json(await db.query(`SELECT * FROM items ORDER BY ${req.query.sort}`)); // expect: sql-injection
}

export async function present(db, req, res) {
  if (!_.has(req.body, 'name')) return;
  res.json(await db.query(`SELECT * FROM items WHERE name = '${req.body.name}'`)); // expect: sql-injection
}
