const _ = require('lodash');
const each = require('./each');

exports.defaults = function defaults(target, source) {
  _.each(source, function (value, key) {
    if (target[key] === undefined) target[key] = value;
    else if (_.isPlainObject(value)) defaults(target[key], value); // expect: prototype-pollution
  });
  return target;
};

exports.merge = function merge(target, source) {
  each(source, (key) => {
    if (typeof source[key] === 'object') merge(target[key], source[key]); // expect: prototype-pollution
    else target[key] = source[key];
  });
};
