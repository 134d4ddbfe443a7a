const fs = require('fs');
const crypto = require('crypto');
const log = require('./log');

function images(folder, done) {
  fs.readdir(folder, (err, names) => {
    if (err) {
      console.error(err);
    }
    const found = names.filter((name) => name.endsWith('.png')); // expect: unchecked-error
    done(null, found);
  });
}

function sizeOf(path, done) {
  fs.stat(path, function (error, stats) {
    if (error != null) log.warn('no size of ' + path, error);
    done(null, stats.size); // expect: unchecked-error
  });
}

const textOf = (path) =>
  new Promise((resolve, reject) => {
    fs.readFile(path, (err, data) => {
      if (err) reject(err);
      resolve(data.toString()); // expect: unchecked-error
    });
  });

function keyOf(password, salt, done) {
  const finish = (err, key) => { // expect: unchecked-error
    done(null, key.toString('hex'));
  };
  crypto.scrypt(password, salt, 64, finish);
}

function rowsOf(db, sql, done) {
  db.query(sql, (err, rows) => {
    if (err) logger.error(err);
    done(null, rows[0], rows.length); // expect: unchecked-error
  });
}

module.exports = { images, sizeOf, textOf, keyOf, rowsOf };
