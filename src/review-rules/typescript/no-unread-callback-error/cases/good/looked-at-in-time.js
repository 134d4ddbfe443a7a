const { exec } = require('child_process');
const fs = require('fs');

exports.head = function (path, done) {
  fs.readFile(path, 'utf8', (err, text) => {
    console.log('read', path, text);
    if (err) return done(err);
    done(null, text.length);
  });
};

exports.asked = function (db, done) {
  db.get('a', (err, row) => {
    const name = row && row.name;
    const count = row?.count;
    if (err) return done(err);
    done(null, name, count);
  });
};

exports.run = function (command, done) {
  exec(command, (err, stdout) => {
    const lines = stdout.split('\n');
    if (err) return done(err, lines);
    done(null, lines);
  });
};

exports.later = function (db, done) {
  db.get('a', (err, row) => {
    const nameOf = () => row.name;
    if (err) return done(err);
    done(null, nameOf());
  });
};

exports.logged = function (db, log, done) {
  db.get('a', (err, row) => {
    log(err, row.name);
    if (err) return done(err);
    done(null, row);
  });
};

exports.kept = function (db, done) {
  db.get('a', (err, row) => {
    const name = row.name;
    if (err) log.warn(err);
    done(null, name);
  });
};

exports.list = function (items, done) {
  items.forEach((err, index) => {
    const text = index.toString();
    if (err) return;
    done(text);
  });
};
