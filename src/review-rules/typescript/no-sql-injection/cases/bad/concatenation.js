const mysql = require('mysql2');
const connection = mysql.createConnection({});

module.exports = function remove(req, res) {
  const { id } = req.params;
  connection.execute('DELETE FROM posts WHERE id = ' + id, (error) => res.sendStatus(error ? 500 : 204)); // expect: sql-injection
};
