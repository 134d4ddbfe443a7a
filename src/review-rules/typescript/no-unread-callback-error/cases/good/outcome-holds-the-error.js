const async = require('async');

function load(name, callback) {
  guard(name, async.reflect(callback))(
    unlockAfter(name, (err, outcome) => {
      if (outcome.error) return callback(outcome.error);
      callback(null, outcome.value);
    }),
  );
}
