const once = require('once');

exports.load = (store, id, callback) => {
  callback = once(callback);
  store.get(id, (error, row) => {
    if (error) callback(error);
    callback(null, row);
  });
};
