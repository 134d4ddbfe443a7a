const kinds = { a: 'first', b: 'second' };

function byKind(db, kind) {
  return db.query(`SELECT * FROM items WHERE kind = '${kind}'`);
}

export const first = (db) => byKind(db, 'first');
export const second = (db) => byKind(db, kinds.b);
