pool.query('SELECT * FROM users', (err, { rows }) => { // expect: unchecked-error
  show(rows);
});
