const Promise = require('bluebird');

exports.load = (id) =>
  Promise.resolve(find(id))
    .catch(OperationalError, (e) => { throw e; })
    .catch((e) => fallback(id, e));
