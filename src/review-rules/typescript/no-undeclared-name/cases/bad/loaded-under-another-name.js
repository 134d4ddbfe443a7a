const utils = require('../util/utils');

exports.start = function start(script, options) {
  if (!options.uid) {
    options.uid = utile.randomString(4).replace(/^-/, '_'); // expect: undeclared-name
  }
  return utils.spawn(script, options);
};
