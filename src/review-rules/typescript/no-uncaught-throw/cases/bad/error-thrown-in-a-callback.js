const fs = require('fs');
const db = require('./db');

exports.readSettings = function (file, callback) {
  fs.readFile(file, 'utf8', function (err, text) {
    if (err) throw err; // expect: uncaught-throw
    callback(null, text.split('\n'));
  });
};

exports.list = (req, res) => {
  db.query('SELECT id, name FROM users', (error, rows) => {
    if (error) {
      throw new Error('no users: ' + error.message); // expect: uncaught-throw
    }
    res.json(rows);
  });
};

exports.copy = function (from, to, done) {
  const input = fs.createReadStream(from);
  input.on('error', function (err) {
    throw err; // expect: uncaught-throw
  });
  input.pipe(fs.createWriteStream(to)).on('finish', done).on('error', done);
};
