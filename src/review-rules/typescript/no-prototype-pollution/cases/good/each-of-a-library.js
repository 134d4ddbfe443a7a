const _ = require('lodash');

exports.defaults = function defaults(target, source) {
  _.each(source, (value, key) => {
    if (!_.has(target, key)) target[key] = value;
    else if (_.isPlainObject(value)) defaults(target[key], value);
  });
  return target;
};

exports.compare = function compare(left, right, changes) {
  _.forOwn(right, (value, key) => {
    if (_.isPlainObject(value)) compare(left[key], value, changes);
    else if (left[key] !== value) changes.push(key);
  });
};
