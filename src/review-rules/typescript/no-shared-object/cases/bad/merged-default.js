const _ = require('lodash');

const clientDefaults = { timeout: 1000, headers: {} };

module.exports = function client(options) {
  this.options = _.merge(clientDefaults, options); // expect: shared-object
  return this;
};
