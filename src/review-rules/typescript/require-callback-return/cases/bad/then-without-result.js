export function idOf(url) {
  return fetch(url)
    .then((response) => { // expect: callback-return
      response.json();
    })
    .then((user) => user.id);
}

export function titles(db, ids) {
  return db
    .open()
    .then(async (connection) => { // expect: callback-return
      await connection.find(ids);
      connection.close();
    })
    .then(({ rows }) => rows.map((row) => row.title));
}

export const save = (order) =>
  validate(order)
    .then(function (valid) { // expect: callback-return
      log(valid);
      store.insert(valid);
    })
    .then((saved) => {
      notify(saved.id);
    })
    .catch(report);
