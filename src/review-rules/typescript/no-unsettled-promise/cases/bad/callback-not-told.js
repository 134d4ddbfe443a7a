const fs = require('fs');

exports.query = function (db, text, values, cb) {
  if (typeof values === 'function') {
    cb = values;
    values = [];
  }
  db.run(text, values, function (err, rows) {
    if (err) { // expect: unsettled-promise
      console.error('query failed', err);
    } else {
      cb(null, rows);
    }
  });
};

exports.find = (client, id, callback) => {
  client.get(`/users/${id}`, (error, answer) => {
    if (error) return callback(error);
    if (answer.status === 200) {
      callback(null, answer.body);
    } else if (answer.status === 404) { // expect: unsettled-promise
      callback(null, null);
    }
  });
};

class Cache {
  read(name, done) {
    fs.readFile(this.pathOf(name), 'utf8', (err, text) => {
      if (err) {
        this.misses = null;
        return; // expect: unsettled-promise
      }
      done(null, text);
    });
  }

  save(name, value, callback) {
    fs.writeFile(this.pathOf(name), value, (err) => {
      if (!err) { // expect: unsettled-promise
        callback(null);
      }
    });
  }
}

exports.Cache = Cache;

function Expiring(store, time) {
  this.store = store;
  this.time = time;
}

Expiring.prototype.get = function (key, callback) {
  var self = this;
  this.store.read(key, function (err, entry) {
    if (err) {
      callback(err);
      return;
    }
    if (Date.now() - entry.time > self.time) {
      self.store.remove(key);
      return; // expect: unsettled-promise
    }
    callback(null, entry.value);
  });
};

exports.Expiring = Expiring;
