const sortable = ['name', 'date'];

export function list(db, req) {
  const { sort } = req.query;
  if (!sortable.includes(sort)) throw new Error('no such column');
  return db.query(`SELECT * FROM items ORDER BY ${sort}`);
}
