const fs = require('fs');
const parsers = require('./parsers');

// Only when nobody is there to be told.
exports.close = function (server, fn) {
  server.emitAsync('close', function done(err) {
    if (err) {
      if (fn) return fn(err);
      throw err;
    }
    server.end(fn);
  });
};

// It was told already.
exports.firstBytes = function (file, cb) {
  const stream = fs.createReadStream(file, { start: 0, end: 1 });
  let called = false;
  stream.on('error', (err) => {
    if (called) {
      throw err;
    }
    called = true;
    cb(err);
  });
  stream.on('data', (chunk) => cb(null, chunk));
};

// The author sorts errors, and ends the process for the ones nobody thought of.
exports.stop = function (request, done) {
  request.on('error', function (e) {
    if (e.code === 'ECONNREFUSED') {
      done(1, e.code);
    } else {
      throw e;
    }
  });
};

// Called at once, and caught around the call.
exports.flush = function (data, done) {
  try {
    parsers.parse(data, function (err, result) {
      if (err) throw err;
      done(null, result);
    });
  } catch (problem) {
    done(problem);
  }
};
