const fs = require('fs');
const db = require('./db');

// A program that cannot go on without the file.
fs.readFile('config.json', 'utf8', (err, text) => {
  if (err) throw err;
  start(JSON.parse(text));
});

// Nobody waits.
exports.save = function (file, text) {
  fs.writeFile(file, text, (err) => {
    if (err) throw err;
  });
};

// The error goes where it belongs.
exports.load = function (file, callback) {
  fs.readFile(file, 'utf8', (err, text) => {
    if (err) return callback(err);
    callback(null, text);
  });
};

// Caught right here.
exports.parse = function (file, callback) {
  fs.readFile(file, 'utf8', (err, text) => {
    try {
      if (err) throw err;
      callback(null, text.trim());
    } catch (problem) {
      callback(problem);
    }
  });
};

// A promise takes what its handlers throw.
exports.fetchUser = function (id, callback) {
  db.user(id)
    .catch((err) => {
      throw err;
    })
    .then((user) => callback(null, user), callback);
};

// Whoever goes through the list catches.
exports.check = function (errors, callback) {
  try {
    errors.forEach((err) => {
      throw err;
    });
  } catch (problem) {
    callback(problem);
  }
};

// The framework takes it.
exports.routes = function (app, done) {
  app.use((err, req, res, next) => {
    throw err;
  });
  done();
};
