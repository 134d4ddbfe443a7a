const fs = require('fs');

exports.query = function (db, text, cb) {
  db.run(text, function (err, rows) {
    if (err) {
      console.error('query failed', err);
      return cb(err);
    }
    cb(null, rows);
  });
};

exports.optional = (db, text, callback) => {
  db.run(text, (err, rows) => {
    if (!callback) return;
    callback(err, rows);
  });
};

exports.once = function (client, id, callback) {
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    callback(new Error('timeout'));
  }, 1000);
  client.get(id, (error, answer) => {
    if (isOver) return;
    clearTimeout(timer);
    callback(error, answer);
  });
};

exports.both = (a, b, callback) => {
  let left = 2;
  const told = (error) => {
    if (error) {
      left = -1;
      return callback(error);
    }
    left -= 1;
    if (left === 0) callback(null);
  };
  fs.unlink(a, told);
  fs.unlink(b, told);
};

exports.emits = function (emitter, path, callback) {
  fs.readFile(path, (error, bytes) => {
    if (error) {
      emitter.emit('error', error);
      return;
    }
    callback(null, bytes);
  });
};

exports.again = function again(client, id, callback) {
  client.get(id, (error, answer) => {
    if (error) {
      setTimeout(() => again(client, id, callback), 100);
      return;
    }
    callback(null, answer);
  });
};

exports.each = function (folder, callback) {
  fs.readdir(folder, (error, names) => {
    if (error) return callback(error);
    for (const name of names) callback(null, name);
  });
};

exports.present = function (path, callback) {
  fs.stat(path, (error, stat) => {
    // What is not there is ignored.
    if (error) return;
    callback(stat);
  });
};

exports.act = function (client, action, done) {
  client.read((error, item) => {
    if (error) return done(error);
    if (action === 'stop') item.stop(done);
    if (action === 'start') item.start(done);
  });
};

exports.nodes = function (apply, message, send, done) {
  apply(message, (err, next) => {
    if (err) {
      done(err);
    } else if (next) {
      send(next);
      done();
    }
  });
};

exports.useRemoval = function (prevents, callback) {
  return useStable((e) => {
    if (!prevents) return;
    e.preventDefault();
    callback(e.data);
  });
};

exports.throwing = function (path, callback) {
  fs.stat(path, (error, stat) => {
    if (error) throw error;
    callback(stat);
  });
};

exports.forgetful = function (store, key, callback) {
  store.read(key, (error, entry) => {
    if (error) return callback(error);
    if (entry === undefined) {
      store.refill(key);
      return;
    }
    callback(null, entry);
  });
};
