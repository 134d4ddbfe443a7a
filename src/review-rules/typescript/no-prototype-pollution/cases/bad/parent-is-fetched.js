const get = require('./get');

module.exports = function set(object, path, value) {
  const parts = path.split('.');
  const parent = get(object, parts.slice(0, -1));
  parent[parts[parts.length - 1]] = value; // expect: prototype-pollution
};

exports.put = function (object, path, value) {
  const keys = path.split('/');
  const last = keys.pop();
  const parent = findIn(object, keys);
  if (parent !== undefined) parent[last] = value; // expect: prototype-pollution
};

function findIn(object, keys) {
  let at = object;
  for (const key of keys) at = at?.[key];
  return at;
}
