var mysql = require('mysql');
var config = require('../config');

var pool = mysql.createPool(config.database);

exports.first = function (sql, callback) {
  pool.getConnection(function (err, connection) {
    if (err) return callback(err);
    connection.query(sql, function (queryError, rows) {
      connection.release();
      if (queryError) return callback(queryError);
      callback(null, rows);
    });
  });
};

exports.second = function (sql, callback) {
  pool.getConnection(function (err, connection) {
    if (err) return callback(err);
    connection.query(sql, function (queryError, rows) {
      if (queryError) {
        connection.release();
        return callback(queryError);
      }
      connection.release();
      callback(null, rows);
    });
  });
};

exports.third = function (sql, callback) {
  pool.getConnection(function (err, connection) {
    if (err) return callback(err);
    connection.on('error', () => connection.destroy());
    connection.query(sql, function (queryError, rows) {
      if (queryError) return callback(queryError);
      connection.release();
      callback(null, rows);
    });
  });
};

exports.fourth = function (sql, end, callback) {
  pool.getConnection(function (err, connection) {
    if (err) return callback(err);
    connection.query(sql, function (queryError, rows) {
      if (queryError) return end(connection, queryError, callback);
      connection.release();
      callback(null, rows);
    });
  });
};
