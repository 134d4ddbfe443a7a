const mysql = require('mysql');
const pool = mysql.createPool({ host: 'db' });

exports.list = function list(req, res) {
  pool.getConnection((err, connection) => { // expect: unclosed-connection
    if (err) return res.status(500).end();
    connection.query('SELECT 1', (queryError, rows) => {
      res.json(rows);
    });
  });
};
