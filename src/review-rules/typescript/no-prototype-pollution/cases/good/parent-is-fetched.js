const get = require('./get');

/** The list is the program's own. */
exports.setTitle = function (object, value) {
  const parts = ['page', 'head', 'title'];
  const parent = get(object, parts.slice(0, -1));
  parent[parts[parts.length - 1]] = value;
};

exports.put = function (object, path, value) {
  const keys = path.split('/');
  const last = keys.pop();
  const parent = findIn(object, keys);
  if (parent !== undefined) parent[last] = value;
};

function findIn(object, keys) {
  let at = object;
  for (const key of keys) at = at !== undefined && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

exports.rename = function (folder, path, name) {
  const parts = path.split('/');
  if (parts.includes('__proto__') || parts.includes('constructor')) return;
  const parent = get(folder, parts.slice(0, -1));
  parent[parts[parts.length - 1]] = name;
};

/** Another list than the one that it was found by. */
exports.addRow = function (table, path, rows) {
  const parent = get(table, path.split('.'));
  parent[rows.length - 1] = rows;
};
