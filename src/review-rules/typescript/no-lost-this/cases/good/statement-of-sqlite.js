export class Store {
  changes = 0;

  insert(db, row) {
    db.run('INSERT INTO rows VALUES (?)', row, function (err) {
      if (err) throw err;
      row.id = this.lastID;
      row.count = this.changes;
    });
  }
}
