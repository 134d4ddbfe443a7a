module.exports = function get(object, path) {
  const keys = path.split('.');
  let at = object;
  let key;
  for (let i = 0; i < keys.length; i++) {
    key = keys[i];
    if (at[key] === undefined) at[key] = {};
    at = at[key];
  }
  return at;
};

exports.mark = function mark(list, path) {
  let at = list;
  let key = null;
  while (at[path]) {
    key = at[path];
    at = at[path];
  }
  list[key] = true;
};
