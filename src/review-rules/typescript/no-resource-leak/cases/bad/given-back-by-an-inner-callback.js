var mysql = require('mysql');
var config = require('../config');

var pool = mysql.createPool(config.database);

exports.monthly = function (month, callback) {
  pool.getConnection(function (err, connection) { // expect: unclosed-connection
    if (err) return callback(err);
    connection.query('SELECT region, SUM(net) AS net FROM orders WHERE month = ? GROUP BY region', [month], function (
      queryError,
      rows,
    ) {
      if (queryError) {
        return callback(queryError);
      }
      connection.release();
      callback(null, rows);
    });
  });
};
