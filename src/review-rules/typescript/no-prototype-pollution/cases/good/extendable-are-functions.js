const isObject = require('is-plain-object');

module.exports = function fillIn(settings, given) {
  for (const key in given) {
    if (key === '__proto__') continue;
    const have = settings[key];
    if (have == null) settings[key] = given[key];
    else if (isObject(have) && isObject(given[key])) fillIn(have, given[key]);
  }
  return settings;
};
