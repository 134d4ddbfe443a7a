const dns = require('dns');
const fs = require('fs');

exports.pickAddress = function (host, family, callback) {
  dns.resolve(host, family === 6 ? 'AAAA' : 'A', (err, addresses) => {
    const at = Math.floor(Math.random() * addresses.length); // expect: unchecked-error
    const address = addresses[at];
    if (err) {
      callback(err);
      return;
    }
    callback(null, address);
  });
};

exports.count = function (db, table, done) {
  db.query('select count(*) as n from ' + table, function (error, rows) {
    console.log('found', rows.length); // expect: unchecked-error
    if (error) return done(error);
    done(null, rows[0].n);
  });
};

exports.head = function (path, done) {
  fs.readFile(path, 'utf8', (err, text) => {
    const line = text.split('\n')[0]; // expect: unchecked-error
    if (err) throw err;
    done(line);
  });
};
